package org.tarishi.platform.rest.problem;

import java.util.Optional;
import java.util.UUID;

/** Logs, once, what is nobody's fault outside; what callers got wrong is theirs to read and not logged. */
final class FailureLog {

    private static final System.Logger LOG = System.getLogger(FailureLog.class.getName());

    private FailureLog() {}

    /**
     * @param asked method and path
     * @return the reference to quote; empty when there is nothing to look up
     */
    static Optional<String> note(Diagnosis found, String asked, Throwable failure) {
        if (found.status() == Diagnosis.AWAY) {
            LOG.log(System.Logger.Level.WARNING, "api.database-away request=" + asked + " cause=" + failure);
        }
        if (found.status() != Diagnosis.OURS) {
            return Optional.empty();
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(System.Logger.Level.ERROR, "api.failed reference=" + reference + " request=" + asked, failure);
        return Optional.of(reference);
    }
}
