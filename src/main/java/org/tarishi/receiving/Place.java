package org.tarishi.receiving;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of conversations begins: after the one of this moment and id. In URLs {@code MICROSECONDS-ID}. */
public record Place(Instant at, long id) {

    /** Before every conversation there is. */
    public static final Place FIRST = new Place(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    public static Place after(Conversation conversation) {
        return new Place(conversation.getLastAt(), conversation.getId());
    }

    /** Empty when the text is no place. */
    public static Optional<Place> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Place(
                        Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
