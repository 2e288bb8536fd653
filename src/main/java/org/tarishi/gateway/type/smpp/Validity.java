package org.tarishi.gateway.type.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes validity_period (SMPP 3.4 section 7.1.1): how long the SMSC should go on trying. */
record Validity(String form, Clock clock) {

    private static final DateTimeFormatter ABSOLUTE =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'000+'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** A month has no fixed length, so what is longer is cut rather than said in months. */
    private static final Duration LONGEST = Duration.ofDays(30);

    String of(Instant until) {
        return switch (form) {
            case "none" -> "";
            case "absolute" -> ABSOLUTE.format(until);
            default -> relative(Duration.between(clock.instant(), until));
        };
    }

    private static String relative(Duration left) {
        Duration kept = left.compareTo(SHORTEST) < 0 ? SHORTEST : left.compareTo(LONGEST) > 0 ? LONGEST : left;
        return String.format(
                Locale.ROOT,
                "0000%02d%02d%02d%02d000R",
                kept.toDays(),
                kept.toHoursPart(),
                kept.toMinutesPart(),
                kept.toSecondsPart());
    }
}
