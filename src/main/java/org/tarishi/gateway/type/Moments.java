package org.tarishi.gateway.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the times that providers write: seconds or milliseconds of the epoch, ISO 8601, RFC 1123; without a zone UTC. */
public final class Moments {

    // The year 5138 in seconds, 1973 in milliseconds
    private static final long MILLISECONDS_FROM = 100_000_000_000L;

    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]xx"))
                    .toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC),
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());

    private Moments() {}

    /** Empty for what is no such time. */
    public static Optional<Instant> read(String written) {
        String text = written.strip();
        if (text.matches("\\d{10,13}")) {
            long number = Long.parseLong(text);
            return Optional.of(
                    number >= MILLISECONDS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        return FORMS.stream().flatMap(form -> parsed(form, text).stream()).findFirst();
    }

    private static Optional<Instant> parsed(Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
