package org.tarishi.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.launch.log.Trouble;

/** Payara Micro in this JVM with one application. */
final class WebServer implements AutoCloseable {

    private static final String APPLICATION = "tarishi";
    private static final int HTTP_THREADS = 64;
    /** How long the applications may take to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** "Payara Micro Shutdown Hook" in 6.2025; LauncherIT notices if it is renamed. */
    private static final String OWN_HOOK = "Shutdown Hook";

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private final HttpAddress address;
    private final DataDirectory data;
    private volatile Optional<PayaraMicroRuntime> runtime = Optional.empty();

    WebServer(HttpAddress address, DataDirectory data) {
        this.address = address;
        this.data = data;
    }

    /** Starts the server without an application; until one is there it answers 404. */
    void boot() throws StartFailure {
        // the default is a directory under /tmp, which outlives a killed process and is swept by the system
        System.setProperty("fish.payara.micro.tmpdir", data.server().toString());
        PayaraMicro server = PayaraMicro.getInstance();
        server.setHttpPort(address.port());
        server.setMaxHttpThreads(HTTP_THREADS);
        server.setNoHazelcast(true);
        server.setPreBootHandler(this::configure);
        try {
            runtime = Optional.of(server.bootStrap());
        } catch (BootstrapException | RuntimeException e) {
            throw new StartFailure(
                    StartFailure.Reason.NOT_STARTED, "The server did not start: " + Trouble.rootOf(e) + ".", e);
        }
    }

    private void configure(AdminCommandRunner runner) {
        for (String setting : List.of(
                CONFIG + "network-config.network-listeners.network-listener.http-listener.address=" + address.bind(),
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
                        + "application/json,application/problem+json,image/svg+xml",
                CONFIG + "phone-home-runtime-configuration.enabled=false",
                CONFIG + "http-service.access-logging-enabled=false",
                // the default lets a timer tick once a second at most
                CONFIG + "ejb-container.ejb-timer-service.minimum-delivery-interval-in-millis=50")) {
            ClusterCommandResult result = runner.run("set", setting);
            if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
                throw new IllegalStateException("no such setting: " + setting + ": " + result.getOutput());
            }
        }
    }

    /**
     * Deploys the application at {@code /}.
     *
     * <p>Payara's answer to a deployment is always true; the list of what is deployed tells the truth.
     *
     * @throws StartFailure if it does not come up, with the root cause that the server logged
     */
    void deploy(Path war) throws StartFailure {
        PayaraMicroRuntime running = runtime.orElseThrow();
        try (Trouble trouble = Trouble.watch()) {
            running.deploy(APPLICATION, "/", war.toFile());
            if (!running.getDeployedApplicationNames().contains(APPLICATION)) {
                throw new StartFailure(
                        StartFailure.Reason.NOT_STARTED,
                        "Tarishi could not be deployed: " + trouble.cause() + " See the log in " + data.logs() + ".");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        runtime.ifPresent(WebServer::shutDown);
        awaitOwnHook();
    }

    private static void shutDown(PayaraMicroRuntime running) {
        try {
            running.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            // Payara's own hook was faster; it is awaited
        }
    }

    /** Payara also stops itself in a shutdown hook, which runs beside ours and cannot be had by its API. */
    private static void awaitOwnHook() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().endsWith(OWN_HOOK)) {
                thread.join(PATIENCE.toMillis());
            }
        }
    }
}
