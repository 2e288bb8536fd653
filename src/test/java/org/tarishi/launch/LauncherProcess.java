package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tarishi.server.FreePort;

/**
 * {@code tarishi.jar} run as a person runs it, on a data directory of the test's.
 *
 * @param data its data directory
 * @param output what it prints
 */
record LauncherProcess(Process process, int port, Path data, Path output) implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final List<String> OURS = List.of("TARISHI_", "DB_");

    /** The built {@code target/run}: the jar, the WAR and the libraries. */
    static final Path RUN = Path.of("target", "run").toAbsolutePath();

    static LauncherProcess start(Path data, String... options) {
        return start(RUN, data, FreePort.find(), Map.of(), options);
    }

    /** The built jar on another Java. */
    static LauncherProcess startOn(Path java, Path data) {
        int port = FreePort.find();
        List<String> line = List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-jar",
                "" + RUN.resolve("tarishi.jar"),
                "--port",
                "" + port,
                "--data",
                "" + data);
        return begin(line, data, port, Map.of());
    }

    /**
     * @param run where jar, WAR and libraries lie
     * @param options of the JVM, where they begin with -D, and of the launcher
     */
    static LauncherProcess start(Path run, Path data, int port, Map<String, String> environment, String... options) {
        List<String> line = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        List.of(options).stream().filter(option -> option.startsWith("-D")).forEach(line::add);
        line.addAll(List.of("-jar", run.resolve("tarishi.jar").toString(), "--port", "" + port, "--data", "" + data));
        List.of(options).stream().filter(option -> !option.startsWith("-D")).forEach(line::add);
        return begin(line, data, port, environment);
    }

    private static LauncherProcess begin(List<String> line, Path data, int port, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(data.getParent(), "launcher-", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
            builder.environment().putAll(environment);
            return new LauncherProcess(builder.start(), port, data, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        await("ready", () -> printed().contains("Tarishi is ready: "));
    }

    void awaitDatabase() {
        await("database", this::letsIn);
    }

    private boolean letsIn() {
        try (Connection connection = connect("tarishi", "tarishi", password())) {
            return connection.isValid(1);
        } catch (SQLException | UncheckedIOException e) {
            return false;
        }
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + START.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive())
                    .as("running until %s: %s", what, printed())
                    .isTrue();
            assertThat(System.nanoTime()).as("%s in time: %s", what, printed()).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the end. */
    int exitCode() {
        try {
            assertThat(process.waitFor(STOP.toSeconds() + START.toSeconds(), TimeUnit.SECONDS))
                    .as("it ends: %s", printed())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl-C or a service manager does it. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    Connection connect(String database, String user, String password) throws SQLException {
        String port = read("pg.port");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    String password() {
        return read("pg.password");
    }

    /** A file of the data directory, without the blanks around. */
    String read(String name) {
        try {
            return Files.readString(data.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What PostgreSQL logged, on all days. */
    String databaseLog() {
        try (var files = Files.newDirectoryStream(data.resolve("logs"), "postgresql-*.log")) {
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that holds the database's files, as the file says; empty after an end in order. */
    Optional<Long> postmaster() {
        try (Stream<String> lines = Files.lines(data.resolve("pg/postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Leaves nothing running, whatever the test did. */
    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }
}
