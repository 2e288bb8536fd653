package org.tarishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One child JVM with Payara Micro and the packaged WAR, on loopback only; its log goes to a file.
 *
 * <p>C1 only and the serial collector: starts in about ten seconds on two cores (measured 9.8 s against 15 s with
 * the defaults), which a suite feels more than throughput.
 */
final class ServerProcess {

    static final String FIRST_PASSWORD = "first-password-of-the-tests";

    private static final Path RUN = Path.of("target", "run").toAbsolutePath();
    private static final long STOP_SECONDS = 20;

    /** The start-up counts here, not the throughput. */
    static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m");

    /** As the launcher sets them; an address of all interfaces is Payara's default. */
    private static final String PRE_BOOT = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
            set configs.config.server-config.ejb-container.ejb-timer-service.minimum-delivery-interval-in-millis=50
            """;

    private final Process process;
    private final Path log;
    private final URI base;

    private ServerProcess(Process process, Path log, URI base) {
        this.process = process;
        this.log = log;
        this.base = base;
    }

    /** Starts a server and returns when it is ready. */
    static ServerProcess start(Launch launch) {
        URI base = URI.create("http://127.0.0.1:" + launch.port() + "/");
        try {
            Files.createDirectories(launch.log().getParent());
            Process process = new ProcessBuilder(command(launch))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(launch.log().toFile()))
                    .start();
            // should this JVM be told to end in mid-suite, its child must not stay
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            ServerProcess server = new ServerProcess(process, launch.log(), base);
            Readiness.await(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("the server under test did not start", e);
        }
    }

    /** Starts a server for the first time: if that fails, its folder goes too. */
    static ServerProcess first(Launch launch) {
        try {
            return start(launch);
        } catch (RuntimeException e) {
            launch.folder().close();
            throw e;
        }
    }

    URI base() {
        return base;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path logFile() {
        return log;
    }

    /** What it has logged, in earlier starts too. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end (SIGTERM) and, if it has not within 20 s, ends it. */
    void stop() {
        process.destroy();
        if (!endsWithin(STOP_SECONDS)) {
            kill9();
        }
    }

    /** Ends it at once, as a power cut would. */
    void kill9() {
        process.destroyForcibly();
        endsWithin(STOP_SECONDS);
    }

    private boolean endsWithin(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(Launch launch) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        launch.systemProperties().forEach(command::add);
        command.addAll(List.of("-jar", built("lib/payara-micro.jar")));
        command.addAll(options(launch));
        command.addAll(List.of("--deploy", built("tarishi.war"), "--contextroot", "/"));
        return command;
    }

    /** How Payara Micro is told to keep to itself. */
    static List<String> options(Launch launch) {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                preBoot(launch.folder()),
                "--port",
                Integer.toString(launch.port()));
    }

    private static String preBoot(TemporaryFolder folder) {
        try {
            return Files.writeString(folder.path().resolve("preboot"), PRE_BOOT).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that the package phase made. */
    static String built(String name) {
        Path file = RUN.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(file + " is missing: run the tests by mvn verify, or mvn package first");
        }
        return file.toString();
    }
}
