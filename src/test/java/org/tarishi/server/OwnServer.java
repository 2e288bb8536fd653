package org.tarishi.server;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server and a durable PostgreSQL cluster for one test that means to harm them. Close it.
 *
 * <p>Port, data folder and database stay the same over {@link #restart()} and {@link #kill9()} with {@link #start()}.
 */
public final class OwnServer implements RunningServer, AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Postgres postgres;
    private final String database;
    private final Launch launch;
    private final Runnable cluster;
    private ServerProcess process;

    private OwnServer(Postgres postgres, Map<String, String> properties) {
        this.postgres = postgres;
        this.database = postgres.create("own");
        this.launch = Launch.of(postgres, database, "own-" + COUNT.incrementAndGet(), properties);
        this.cluster = postgres::close;
        this.process = ServerProcess.first(launch);
    }

    private OwnServer(OwnServer first) {
        this.postgres = first.postgres;
        this.database = first.database;
        Map<String, String> sameKeys = Map.of("tarishi.data", first.data().toString());
        this.launch = Launch.of(postgres, database, "own-" + COUNT.incrementAndGet(), sameKeys);
        this.cluster = () -> {};
        this.process = ServerProcess.start(launch);
    }

    /** Another node of the same installation: the same database, the same keys. Close it before this one. */
    public OwnServer beside() {
        return new OwnServer(this);
    }

    static OwnServer start(Map<String, String> properties) {
        Postgres postgres = Postgres.durable();
        try {
            return new OwnServer(postgres, properties);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Its database cluster, to be stopped and started under it. */
    public Postgres postgres() {
        return postgres;
    }

    /** Starts it again after {@link #stop()} or {@link #kill9()} and returns when it is ready. */
    public void start() {
        process = ServerProcess.start(launch);
    }

    /** Ends it in order (SIGTERM). */
    public void stop() {
        process.stop();
    }

    /** Ends it as a power cut would. */
    public void kill9() {
        process.kill9();
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public URI base() {
        return process.base();
    }

    @Override
    public Connection jdbc() {
        return postgres.connect(database);
    }

    @Override
    public Path data() {
        return Path.of(launch.properties().get("tarishi.data"));
    }

    @Override
    public String log() {
        return process.log();
    }

    @Override
    public void close() {
        process.stop();
        cluster.run();
        launch.folder().close();
    }
}
