package org.tarishi.launch;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The one class of the WAR that {@link ProbeWar} builds: it writes down what the launcher told it, claims the first
 * password on its first start, and needs a moment and the database when it stops.
 */
@WebListener
public final class ProbeListener implements ServletContextListener {

    static final String FILE = "probe.properties";
    static final String FAILURE = "the probe was told to fail";
    private static final String FAIL = "probe.fail";
    private static final long MOMENT = 700;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Boolean.getBoolean(FAIL)) {
            throw new IllegalStateException(FAILURE);
        }
        Path file = Path.of(System.getProperty("tarishi.data"), FILE);
        if (!Files.exists(file)) {
            System.setProperty("tarishi.first-password.used", "true");
        }
        execute("create table if not exists probe (word text)");
        execute("insert into probe values ('started')");
        write(file);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        execute("insert into probe values ('stopped')");
    }

    private static void write(Path file) {
        Properties told = new Properties();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.matches("(db|tarishi)\\..*|java.util.concurrent.*|liquibase.*"))
                .forEach(name -> told.setProperty(name, System.getProperty(name)));
        try (var out = Files.newOutputStream(file)) {
            told.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String command) {
        Properties login = new Properties();
        login.setProperty("user", System.getProperty("db.user"));
        login.setProperty("password", System.getProperty("db.password"));
        try (Connection connection = new Driver().connect(System.getProperty("db.url"), login);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
