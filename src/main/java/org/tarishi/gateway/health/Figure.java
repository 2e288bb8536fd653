package org.tarishi.gateway.health;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted; each is a column of the same name. */
public enum Figure {
    /** Messages that the gateway took. */
    ACCEPTED,
    /** Segments of the messages that it took; its limit is in these. */
    SEGMENTS,
    /** Tries that it did not take now. */
    DEFERRED,
    /** Messages that it refused for good. */
    REFUSED,
    /** Messages without an answer. */
    UNCERTAIN,
    /** Messages whose validity ended while they waited. */
    OUTLIVED,
    /** Messages reported to have arrived. */
    DELIVERED,
    /** Messages reported not to have arrived. */
    UNDELIVERED,
    /** Reports by how long after the hand-over they came. */
    WITHIN_5S(Duration.ofSeconds(5)),
    WITHIN_15S(Duration.ofSeconds(15)),
    WITHIN_1M(Duration.ofMinutes(1)),
    WITHIN_5M(Duration.ofMinutes(5)),
    WITHIN_15M(Duration.ofMinutes(15)),
    WITHIN_1H(Duration.ofHours(1)),
    WITHIN_6H(Duration.ofHours(6)),
    LATER(Duration.ofDays(365));

    /** Those that count reports by their delay, the shortest first. */
    static final List<Figure> DELAYS =
            Arrays.stream(values()).filter(figure -> !figure.upTo.isZero()).toList();

    private final Duration upTo;

    Figure() {
        this(Duration.ZERO);
    }

    Figure(Duration upTo) {
        this.upTo = upTo;
    }

    /** The one that counts reports of this delay. */
    static Figure of(Duration delay) {
        return DELAYS.stream()
                .filter(figure -> delay.compareTo(figure.upTo) <= 0)
                .findFirst()
                .orElse(LATER);
    }

    Duration upTo() {
        return upTo;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
