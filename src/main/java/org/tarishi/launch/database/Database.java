package org.tarishi.launch.database;

/** A database that is ready to be used until it is closed. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, GivenDatabase {

    DatabaseLogin login();

    /** Stops what was started for it; a given database goes on. */
    @Override
    void close() throws DatabaseException;
}
