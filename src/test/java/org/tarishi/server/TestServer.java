package org.tarishi.server;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one server of the suite, with a database of its own. Annotate a test class with {@link OnServer} and take it as
 * a parameter. Its data are shared by all tests: each makes what it needs under names of its own.
 *
 * <p>A test that stops, kills or starves a server takes {@link #startOwn()} instead.
 */
public final class TestServer implements RunningServer, AutoCloseable {

    /** The first administrator's one-time password. */
    public static final String FIRST_PASSWORD = ServerProcess.FIRST_PASSWORD;

    private final Postgres postgres;
    private final String database;
    private final Launch launch;
    private final ServerProcess process;

    private TestServer(Postgres postgres) {
        this.postgres = postgres;
        this.database = postgres.create("server");
        this.launch = Launch.of(postgres, database, "server", Map.of());
        this.process = ServerProcess.first(launch);
    }

    /** The suite's server, started if no test has asked before; for extensions that build on it. */
    public static TestServer in(ExtensionContext context) {
        return Shared.one(context, TestServer.class, () -> new TestServer(Shared.postgres(context)));
    }

    /** A server that belongs to the caller, with a durable database cluster that also does. */
    public static OwnServer startOwn() {
        return startOwn(Map.of());
    }

    /** As {@link #startOwn()}, with more system properties for the server. */
    public static OwnServer startOwn(Map<String, String> properties) {
        return OwnServer.start(properties);
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
        launch.folder().close();
    }

    /** Hands the server to test constructors and methods. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return in(context);
        }
    }
}
