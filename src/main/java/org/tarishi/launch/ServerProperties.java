package org.tarishi.launch;

import org.tarishi.launch.database.DatabaseLogin;

/** How the launcher tells the WAR where it is: system properties, which MicroProfile Config reads before the environment. */
final class ServerProperties {

    /** MicroProfile Config takes an empty value for a missing one (3.0, "Empty value"); no server asks for this word. */
    private static final String NO_PASSWORD = "none";

    private ServerProperties() {}

    static void set(Options options, DatabaseLogin login) {
        System.setProperty("db.url", login.url());
        System.setProperty("db.user", login.user());
        System.setProperty("db.password", login.password().isEmpty() ? NO_PASSWORD : login.password());
        System.setProperty("tarishi.data", options.data().toString());
        System.setProperty("tarishi.demo", String.valueOf(options.demo()));
        System.setProperty("tarishi.public-url", options.publicUrl());
        System.setProperty(
                "liquibase.analytics.enabled", "false"); // nothing is told to anybody about this installation
    }
}
