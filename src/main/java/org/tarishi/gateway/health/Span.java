package org.tarishi.gateway.health;

import java.time.Duration;

/** How finely figures are kept, and for how long. */
enum Span {
    MINUTE("gateway_minute", Duration.ofHours(2)),
    /** Long enough to compare a month with the same one last year. */
    HOUR("gateway_hour", Duration.ofDays(400));

    private final String table;
    private final Duration kept;

    Span(String table, Duration kept) {
        this.table = table;
        this.kept = kept;
    }

    String table() {
        return table;
    }

    Duration kept() {
        return kept;
    }
}
