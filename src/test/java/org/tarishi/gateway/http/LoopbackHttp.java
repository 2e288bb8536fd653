package org.tarishi.gateway.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;

/** The hub's own client as the tests of gateway types use it: this machine is allowed, and silence ends soon. */
public final class LoopbackHttp implements GatewayHttp, AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(2);

    private final GuardedHttp http = new GuardedHttp();

    public LoopbackHttp(Clock clock) {
        http.permit = (host, port) -> host.equals("127.0.0.1");
        http.clock = clock;
        http.limits = new Limits(SILENCE, SILENCE, Limits.USUAL.body());
        http.start();
        Warmth.spread();
    }

    @Override
    public HttpReply send(HttpCall call) {
        return http.send(call);
    }

    @Override
    public Optional<String> refusal(String url) {
        return http.refusal(url);
    }

    @Override
    public void close() {
        http.stop();
    }
}
