package org.tarishi.gateway.type.simulator;

import java.util.List;

/** The settings' keys. */
final class Keys {

    static final String LATENCY = "latency";
    static final String REPORTS = "reports";
    static final String REPORT_DELAY = "report-delay";
    static final String PER_SECOND = "per-second";
    static final String FAILING = "failing";
    static final String DEFERRED = "deferred";
    static final String NO_ANSWER = "no-answer";
    static final String UNDELIVERED = "undelivered";
    static final String LOST_REPORTS = "lost-reports";
    static final String DOUBLED_REPORTS = "doubled-reports";

    /** Those that are percentages. */
    static final List<String> PERCENTAGES =
            List.of(FAILING, DEFERRED, NO_ANSWER, UNDELIVERED, LOST_REPORTS, DOUBLED_REPORTS);

    private Keys() {}
}
