package org.tarishi.receiving;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.platform.Ids;

/**
 * Where a page of conversations, the latest first, begins: beside the one of this moment and id. In URLs
 * {@code oMICROSECONDS-ID} and {@code nMICROSECONDS-ID}.
 */
public record Place(Side side, Instant at, long id) {

    /** Which way to read from there. */
    public enum Side {
        OLDER_THAN,
        NEWER_THAN
    }

    /** Before every conversation there is. */
    public static final Place TOP = new Place(Side.OLDER_THAN, Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("([on])([0-9]{1,18})-([0-9]{1,19})");

    public static Place olderThan(Conversation conversation) {
        return new Place(Side.OLDER_THAN, conversation.getLastAt(), conversation.getId());
    }

    public static Place newerThan(Conversation conversation) {
        return new Place(Side.NEWER_THAN, conversation.getLastAt(), conversation.getId());
    }

    /** Empty when the text is no place. */
    public static Optional<Place> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Ids.read(form.group(3)).map(id -> new Place(side(form.group(1)), moment(form.group(2)), id))
                : Optional.empty();
    }

    private static Side side(String letter) {
        return letter.equals("o") ? Side.OLDER_THAN : Side.NEWER_THAN;
    }

    private static Instant moment(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    boolean isNewerThan() {
        return side == Side.NEWER_THAN;
    }

    @Override
    public String toString() {
        return (isNewerThan() ? "n" : "o") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
