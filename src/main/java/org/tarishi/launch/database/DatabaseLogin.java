package org.tarishi.launch.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and who we are there.
 *
 * @param url a JDBC URL of PostgreSQL, e.g. {@code jdbc:postgresql://db.example.org/tarishi}
 * @param password may be empty where the server asks for none
 */
public record DatabaseLogin(String url, String user, String password) {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int CONNECT_SECONDS = 10;

    public DatabaseLogin {
        if (!url.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not a PostgreSQL URL; it has to begin with " + PREFIX);
        }
    }

    /** The same login with {@code name=value} in its URL; a value that is there already stays. */
    DatabaseLogin with(String name, String value) {
        if (url.matches(".*[?&]" + name + "=.*")) {
            return this;
        }
        return new DatabaseLogin(url + (url.contains("?") ? '&' : '?') + name + '=' + value, user, password);
    }

    /**
     * The same login as the server wants it: batches become one statement, our sessions carry our name, and the rows that
     * an error is about, perhaps with a phone number, stay out of its message and so out of the log.
     */
    DatabaseLogin tuned() {
        return with("reWriteBatchedInserts", "true")
                .with("ApplicationName", "tarishi")
                .with("logServerErrorDetail", "false");
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", String.valueOf(CONNECT_SECONDS));
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return user + " at " + address();
    }

    /** The URL without its query, which may hold a password. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }
}
