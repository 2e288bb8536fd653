package org.tarishi.launch.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database {@code tarishi} and its owner of the same name in our own PostgreSQL. */
record OwnDatabase(PostgresFiles files, int port, String password) {

    private static final String NAME = "tarishi";

    /** Creates what is missing; the application gets the owner's login, not the superuser's. */
    DatabaseLogin prepare() throws SQLException, IOException, DatabaseException {
        try (Connection connection = login("postgres", "postgres").connect()) {
            requireOurs(connection);
            if (!found(connection, "select 1 from pg_roles where rolname = ?")) {
                run(connection, "create role " + NAME + " login");
            }
            // the password is made of letters and digits, see PostgresFiles.createPassword
            run(connection, "alter role " + NAME + " password '" + password + "'");
            if (!found(connection, "select 1 from pg_database where datname = ?")) {
                run(connection, "create database " + NAME + " owner " + NAME);
            }
        }
        return login(NAME, NAME).tuned();
    }

    private DatabaseLogin login(String database, String user) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    private void requireOurs(Connection connection) throws SQLException, IOException, DatabaseException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show data_directory")) {
            rows.next();
            if (!files.isCluster(rows.getString(1))) {
                throw new DatabaseException("Another PostgreSQL answers on port " + port + ". Start again: a free port"
                        + " will be chosen.");
            }
        }
    }

    private static boolean found(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
