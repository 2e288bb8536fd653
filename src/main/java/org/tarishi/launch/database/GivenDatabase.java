package org.tarishi.launch.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that somebody else runs; named by {@code DB_URL}. */
public record GivenDatabase(DatabaseLogin login) implements Database {

    /**
     * Tries the login, so that a wrong one is told at once and not after the server has started.
     *
     * @throws DatabaseException if it cannot be reached or refuses us
     */
    public static GivenDatabase at(DatabaseLogin login) throws DatabaseException {
        DatabaseLogin tuned = login.tuned();
        try (Connection connection = tuned.connect()) {
            connection.setReadOnly(true);
            return new GivenDatabase(tuned);
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database at " + login.address() + " cannot be used: " + e.getMessage()
                            + " Check DB_URL, DB_USER and DB_PASSWORD.",
                    e);
        }
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
