package org.tarishi.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL cluster of the tests' own: zonky's binaries on a free loopback port, data in a temporary folder.
 *
 * <p>Can be stopped and started again on the same port with the same data, to see what the product does meanwhile.
 */
public final class Postgres implements AutoCloseable {

    public static final String USER = "postgres";
    public static final String PASSWORD = "unused-because-loopback-is-trusted";

    private static final Map<String, String> FAST = Map.of("max_connections", "200");

    /** zonky starts with -F and synchronous_commit=off; a -c option after that wins. */
    private static final Map<String, String> DURABLE =
            Map.of("max_connections", "100", "fsync", "on", "synchronous_commit", "on");

    private final TemporaryFolder folder = TemporaryFolder.named("tarishi-pg");
    private final AtomicInteger databases = new AtomicInteger();
    private final Connections connections = new Connections();
    private final Map<String, String> settings;
    private final int port = FreePort.find();
    private EmbeddedPostgres running;

    private Postgres(Map<String, String> settings) {
        this.settings = settings;
        this.running = launch();
    }

    /** Without fsync: for every test but those that pull a plug. */
    public static Postgres fast() {
        return new Postgres(FAST);
    }

    /** With fsync and synchronous commit, as the product starts it. */
    public static Postgres durable() {
        return new Postgres(DURABLE);
    }

    /** Stops the cluster; its data stay, so that {@link #start()} brings it back. Idempotent. */
    public void stop() {
        connections.close();
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a stopped cluster back on the port it had. */
    public void start() {
        running = launch();
    }

    /** Makes an empty database and returns its name. */
    public String create(String prefix) {
        return create(prefix, "template1");
    }

    /** Makes a copy of another database, to which nobody may be connected, and returns its name. */
    public String create(String prefix, String template) {
        String name = prefix + "_" + databases.incrementAndGet();
        connections.leave(template);
        run("create database " + name + " template " + template);
        return name;
    }

    public void drop(String database) {
        connections.leave(database);
        run("drop database " + database + " with (force)");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    /** A connection that nobody else has; the caller closes it. */
    public Connection connect(String database) {
        try {
            return connections.to(database, url(database));
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + database, e);
        }
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }

    private void run(String sql) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private EmbeddedPostgres launch() {
        Path data = folder.folder("data");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60));
        settings.forEach(builder::setServerConfig);
        try {
            EmbeddedPostgres started = builder.start();
            refuseForeign(data);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
        }
    }

    /** zonky reports "started" even when another cluster already has the port, and would then talk to that one. */
    private void refuseForeign(Path data) {
        try (Connection connection = connect("postgres");
                var row = connection.createStatement().executeQuery("show data_directory")) {
            row.next();
            String served = row.getString(1);
            if (!Path.of(served).toRealPath().equals(data.toRealPath())) {
                throw new IllegalStateException("port " + port + " belongs to another PostgreSQL, at " + served);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("cannot tell whose PostgreSQL answers on port " + port, e);
        }
    }
}
