package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Asks a provider something harmless over HTTP, to see whether it knows us. */
public final class HttpProbe {

    /** Troubles that are ours, and whose words say so without speaking of a message. */
    private static final Set<String> OURS = Set.of("http.not-allowed", "http.bad-request", "http.tls");

    private HttpProbe() {}

    /** @param question changes nothing there, and is answered only to those whom the provider knows */
    public static Probe ask(GatewayHttp http, HttpCall question) {
        return http.send(question)
                .match(answer -> meaning(answer, question.mask()), HttpProbe::notReached, HttpProbe::noAnswer);
    }

    /** Whether anything answers at this address, whatever it says. */
    public static Probe reach(GatewayHttp http, HttpCall question) {
        return http.send(question).match(answer -> new Probe.Reached(), HttpProbe::notReached, HttpProbe::noAnswer);
    }

    private static Probe meaning(HttpReply.Answered answer, SecretMask mask) {
        if (answer.status() / 100 == 2) {
            return new Probe.Known(Map.of());
        }
        String words = ProviderWords.of(answer.status(), answer.text(StandardCharsets.UTF_8), mask);
        return new Probe.Unclear(
                switch (answer.status()) {
                    case 401, 403, 407 -> "probe.credentials";
                    case 404, 405, 410 -> "probe.wrong-address";
                    default -> "probe.refused";
                },
                words);
    }

    private static Probe notReached(HttpReply.NotSent reply) {
        String code = OURS.contains(reply.code()) ? reply.code() : "probe.unreachable";
        return new Probe.Unclear(code, reply.detail());
    }

    private static Probe noAnswer(HttpReply.NoAnswer reply) {
        return new Probe.Unclear("probe.no-answer", reply.detail());
    }
}
