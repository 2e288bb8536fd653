package org.tarishi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tarishi.server.RunningServer;

/** The product as its user starts it: {@code java -Xmx512m -jar tarishi.jar}, with its own PostgreSQL. Close it. */
final class Product implements RunningServer, AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Path log;
    private final URI base;
    private final Duration startTime;

    private Product(Process process, Path data, Path log, URI base) throws IOException {
        long begun = System.nanoTime();
        this.process = process;
        this.data = data;
        this.log = log;
        this.base = base;
        awaitReady(begun);
        this.startTime = Duration.ofNanos(System.nanoTime() - begun);
    }

    static Product start(Path data, int port) throws IOException {
        Path log = Path.of("target", "bench-product.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target", "run", "tarishi.jar").toString(),
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Product(process, data, log, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private void awaitReady(long begun) throws IOException {
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!answers(ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw new IllegalStateException("the product did not start:\n" + Files.readString(log));
            }
            pause(50);
        }
    }

    private static boolean answers(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From the command to the first good answer. */
    Duration startTime() {
        return startTime;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Resident memory of the application's process in MB, without PostgreSQL's. */
    long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to another database of the same PostgreSQL, made if it is not there. */
    Connection database(String name) throws SQLException {
        try (Connection admin = connect("postgres")) {
            boolean there = admin.createStatement()
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next();
            if (!there) {
                admin.createStatement().execute("create database " + name);
            }
        }
        return connect(name);
    }

    private Connection connect(String database) throws SQLException {
        try {
            String port = Files.readString(data.resolve("pg.port")).strip();
            String password = Files.readString(data.resolve("pg.password")).strip();
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
            return DriverManager.getConnection(url, "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI base() {
        return base;
    }

    @Override
    public Connection jdbc() {
        try {
            return connect("tarishi");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
