package org.tarishi.platform;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells whether something failed only because the database could not be reached, so that the same may succeed soon. */
public final class DatabaseAway {

    /** What to answer in {@code Retry-After}: it usually comes back at once or needs a person. */
    public static final String RETRY_SECONDS = "10";

    /**
     * Classes of SQLSTATE (PostgreSQL 18, appendix A): connection exception, insufficient resources, operator intervention
     * (shutting down, starting up).
     */
    private static final List<String> AWAY = List.of("08", "53", "57P");

    private static final int DEEPEST = 30;

    private DatabaseAway() {}

    public static boolean isBehind(Throwable failure) {
        return causes(failure).anyMatch(DatabaseAway::saysSo);
    }

    // A pool that ran out of patience says ResourceException (Jakarta Connectors 2.1)
    private static boolean saysSo(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException refusal && isAway(refusal);
    }

    private static boolean isAway(SQLException refusal) {
        String state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        return AWAY.stream().anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
