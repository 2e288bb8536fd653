package org.tarishi.receiving.callback;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** Tells a failure of the circumstances, which passes, from a failure of what was to be done, which does not. */
final class Outage {

    // Classes of SQLSTATE (PostgreSQL 18, appendix A): data exception, integrity violation, wrong statement
    private static final List<String> OUR_FAULT = List.of("22", "23", "42");

    private Outage() {}

    /** Whether the database was away, overloaded or had to choose among us, so that the same may succeed later. */
    static boolean isBehind(Throwable failure) {
        List<SQLException> refusals = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        if (refusals.isEmpty()) {
            return causes(failure).anyMatch(Outage::isOfTheTransaction);
        }
        return refusals.stream().noneMatch(Outage::isOurFault);
    }

    private static boolean isOurFault(SQLException refusal) {
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        return OUR_FAULT.stream().anyMatch(state::startsWith);
    }

    private static boolean isOfTheTransaction(Throwable cause) {
        return cause instanceof RollbackException
                || cause instanceof XAException
                || cause instanceof PersistenceException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
