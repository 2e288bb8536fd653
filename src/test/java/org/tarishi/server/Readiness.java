package org.tarishi.server;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Waits until a server's {@code /health/ready} answers 200, and says why when it never will. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TAIL = 60;

    /** Payara Micro stays up after a failed deployment and answers 404 for ever. */
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    private static final Pattern REASON =
            Pattern.compile("^\\S*(Exception|Error): |Exception while |Caused by:|WELD-\\d|^\\d+\\. ");

    private Readiness() {}

    static void await(ServerProcess server) {
        Http http = Http.visitor(server.base());
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isReady(http)) {
            if (!server.isAlive()) {
                throw failure("ended before it was ready", server);
            }
            if (NOTHING_DEPLOYED.matcher(server.log()).find()) {
                server.kill9();
                throw failure("could not deploy the application", server);
            }
            if (System.nanoTime() > deadline) {
                server.kill9();
                throw failure("was not ready within " + LIMIT.toSeconds() + " s", server);
            }
            pause();
        }
    }

    private static boolean isReady(Http http) {
        try {
            return http.get("health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYetListening) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static IllegalStateException failure(String what, ServerProcess server) {
        List<String> lines = server.log().lines().toList();
        String reasons = lines.stream()
                .filter(line -> REASON.matcher(line).find())
                .distinct()
                .limit(TAIL)
                .collect(Collectors.joining("\n"));
        String tail = lines.stream().skip(Math.max(0, lines.size() - TAIL)).collect(Collectors.joining("\n"));
        return new IllegalStateException("the server under test " + what + " (" + server.logFile() + ").\n" + reasons
                + "\nThe end of its log:\n" + tail);
    }
}
