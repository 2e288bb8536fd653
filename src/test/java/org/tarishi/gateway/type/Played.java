package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.CLOCK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.tarishi.gateway.http.LoopbackHttp;

/** Plays recorded exchanges through a type whose setting {@code base-url} says where the provider is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Played {

    public static final long REFERENCE = 812345678901234567L;

    private final LoopbackHttp http = new LoopbackHttp(CLOCK);

    public abstract GatewayType type();

    /** As when the recordings were made, but for the changes. */
    public Settings filledIn(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(new Recordings(type(), "").values());
        all.putAll(changes);
        return GatewayFormContract.filled(type(), all);
    }

    @AfterAll
    void stop() {
        http.close();
    }

    /** Submits against the recording and checks that what was asked is what was recorded. */
    protected Attempt play(String name, Submission submission) throws InterruptedException {
        Recording recording = Recording.of(getClass(), name);
        try (Replay replay = new Replay(recording)) {
            Settings settings = filledIn(Map.of("base-url", replay.address()));
            Attempt attempt = submit(settings, submission);
            Recording.Half asked = replay.asked();
            assertThat(asked.first()).isEqualTo(recording.said().first());
            assertThat(new SecretMask(settings.secrets()).hide(asked.body()))
                    .isEqualTo(recording.said().body());
            return attempt;
        }
    }

    protected Attempt play(String name) throws InterruptedException {
        return play(name, GatewayTypeContract.aSubmission(REFERENCE, "Habari yako?"));
    }

    /** Tries the connection to a provider that answers with this status, and checks what it was asked. */
    protected Probe probe(int status, String question) throws InterruptedException {
        try (Replay replay = new Replay(Recording.answering(status));
                GatewayLink link = type().open(filledIn(Map.of("base-url", replay.address())), context())) {
            Probe probe = link.probe();
            assertThat(replay.asked().first()).isEqualTo(question);
            return probe;
        }
    }

    /** Of a provider that may be asked for something harmless. */
    protected void assertTells(String question) throws InterruptedException {
        assertThat(probe(200, question)).isEqualTo(new Probe.Known(Map.of()));
        assertThat(probe(401, question)).isEqualTo(new Probe.Unclear("probe.credentials", "HTTP 401"));
        assertThat(probe(404, question)).isEqualTo(new Probe.Unclear("probe.wrong-address", "HTTP 404"));
        assertThat(probe(503, question)).isEqualTo(new Probe.Unclear("probe.refused", "HTTP 503"));
    }

    public Attempt outOfCredit() throws InterruptedException {
        return play("no-credit");
    }

    public Attempt wrongKey() throws InterruptedException {
        return play("wrong-key");
    }

    public Attempt garbage() throws InterruptedException {
        return play("garbage");
    }

    public Attempt silence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Settings settings = filledIn(Map.of("base-url", "http://127.0.0.1:" + silent.getLocalPort()));
            return submit(settings, GatewayTypeContract.aSubmission(REFERENCE, "Habari yako?"));
        }
    }

    protected Attempt submit(Settings settings, Submission submission) {
        try (GatewayLink link = type().open(settings, context())) {
            return link.submit(submission);
        }
    }

    protected LinkContext context() {
        return new LinkContext(
                http,
                request -> {
                    throw new AssertionError("this type receives nothing by itself");
                },
                CLOCK,
                point -> "https://hub.example.org/callbacks/t/" + point);
    }

    protected static Trouble trouble(Attempt attempt) {
        return attempt.outcome()
                .match(
                        accepted -> {
                            throw new AssertionError(accepted);
                        },
                        SubmitOutcome.Deferred::trouble,
                        SubmitOutcome.Refused::trouble,
                        unknown -> {
                            throw new AssertionError(unknown);
                        });
    }

    /** A recorded callback, with a piece of its body changed. */
    protected CallbackRequest callback(String name, String point, String piece, String other) {
        CallbackRequest request = Recording.of(getClass(), name).asCallback(point);
        String body = request.text(StandardCharsets.UTF_8);
        assertThat(body).contains(piece);
        return with(request, request.headers(), body.replace(piece, other));
    }

    protected CallbackRequest callback(String name, String point) {
        return callback(name, point, "", "");
    }

    protected static CallbackRequest with(CallbackRequest request, Map<String, String> headers, String body) {
        return new CallbackRequest(
                request.point(),
                request.method(),
                request.url(),
                request.query(),
                headers,
                body.getBytes(StandardCharsets.UTF_8),
                request.address());
    }
}
