package org.tarishi.gateway.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalInt;
import org.tarishi.platform.Sentences;

/** Says figures in words of the reader's language. */
record TrafficWords(Sentences sentences) {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    /**
     * How fast it goes.
     *
     * @param perMinute how many segments were taken a minute
     * @param limit how many a second it may be; 0 for no limit
     */
    String rate(BigDecimal perMinute, BigDecimal limit) {
        String now = rate(perMinute);
        return limit.signum() == 0
                ? sentences.of("traffic.rate.free", now)
                : sentences.of("traffic.rate.limited", now, limit.stripTrailingZeros());
    }

    /** By the second where it is fast, else by the minute: a phone sends one in two minutes. */
    private String rate(BigDecimal perMinute) {
        if (perMinute.signum() == 0) {
            return sentences.of("traffic.rate.none");
        }
        return perMinute.compareTo(SECONDS) < 0
                ? sentences.of("traffic.rate.minute", perMinute)
                : sentences.of("traffic.rate.second", perMinute.divide(SECONDS, 1, RoundingMode.HALF_UP));
    }

    String taken(Figures figures) {
        return share("traffic.taken", figures.takenPercent(), figures.accepted(), figures.tried());
    }

    /** With how long half of the reports took. */
    String reported(Figures figures) {
        String share = share("traffic.reported", figures.reportedPercent(), figures.reported(), figures.accepted());
        return figures.medianDelay()
                .map(median -> sentences.of("traffic.reported.median", share, span(median)))
                .orElse(share);
    }

    String delivered(Figures figures) {
        return share("traffic.delivered", figures.deliveredPercent(), figures.delivered(), figures.reported());
    }

    private String share(String key, OptionalInt percent, long part, long whole) {
        return percent.isPresent() ? sentences.of(key, part, whole, percent.getAsInt()) : sentences.of("traffic.none");
    }

    private String span(Duration span) {
        if (span.compareTo(Duration.ofMinutes(2)) < 0) {
            return sentences.of("age.seconds", span.toSeconds());
        }
        return span.compareTo(Duration.ofHours(2)) < 0
                ? sentences.of("age.minutes", span.toMinutes())
                : sentences.of("age.hours", span.toHours());
    }
}
