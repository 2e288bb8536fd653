package org.tarishi.gateway.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.SecretMask;

/** Loads the client library's classes before a test with a short limit counts the time that takes. */
final class Warmth {

    private static boolean spread;

    private Warmth() {}

    static synchronized void spread() {
        if (spread) {
            return;
        }
        spread = true;
        GuardedHttp http = new GuardedHttp();
        http.permit = (host, port) -> true;
        http.clock = Clock.systemUTC();
        http.start();
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "warm");
        })) {
            http.send(HttpCall.post(peer.url("/"), Map.of("Content-Type", "text/plain"), "x", SecretMask.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            http.stop();
        }
    }
}
