package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.CLOCK;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.tarishi.gateway.http.LoopbackHttp;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.Replay;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;

/** Plays recorded exchanges through the type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TemplateAtWork {

    static final long REFERENCE = 812345678901234567L;

    static final String PLAIN = "Habari yako?";

    static final String AMHARIC = "ሰላም";

    final HttpTemplateType type = new HttpTemplateType();

    final LoopbackHttp http = new LoopbackHttp(CLOCK);

    @AfterAll
    void stop() {
        http.close();
    }

    public GatewayType type() {
        return type;
    }

    public Settings filledIn(Map<String, String> changes) {
        return GatewayFormContract.filled(type, changes);
    }

    Map<String, String> preset(String code) {
        Map<String, String> values = new HashMap<>(type.presets().stream()
                .filter(preset -> preset.code().equals(code))
                .map(Preset::values)
                .findFirst()
                .orElseThrow());
        values.put("user", "hub");
        values.put("account", "4711");
        return values;
    }

    /** Submits against the recording and checks that what was asked is what was recorded. */
    Attempt play(String name, Map<String, String> changes, String text) throws InterruptedException {
        Recording recording = Recording.of(getClass(), name);
        String target = recording.said().target();
        String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        try (Replay replay = new Replay(recording)) {
            Map<String, String> values = new HashMap<>(changes);
            values.put("url", replay.address() + path);
            Attempt attempt = submit(filledIn(values), text);
            assertAsked(replay.asked(), recording.said());
            return attempt;
        }
    }

    static void assertAsked(Recording.Half asked, Recording.Half recorded) {
        assertThat(asked.method()).isEqualTo(recorded.method());
        if (recorded.target().indexOf('?') >= 0) {
            assertThat(asked.target()).isEqualTo(recorded.target());
        }
        assertThat(asked.headers()).containsAllEntriesOf(recorded.headers());
        if (!recorded.body().isEmpty()) {
            assertThat(asked.body().replaceAll("\\s*\n\\s*", "").replace("\": ", "\":"))
                    .isEqualTo(recorded.body());
        }
    }

    Attempt submit(Settings settings, String text) {
        LinkContext context = new LinkContext(
                http,
                request -> {
                    throw new AssertionError("this type receives nothing by itself");
                },
                CLOCK,
                point -> "https://hub.example.org/callbacks/t/" + point);
        Submission submission = GatewayTypeContract.aSubmission(REFERENCE, text);
        try (GatewayLink link = type.open(settings, context)) {
            return link.submit(submission);
        }
    }

    static Deferred deferred(Attempt attempt) {
        SubmitOutcome outcome = attempt.outcome();
        assertThat(outcome).isInstanceOf(Deferred.class);
        return (Deferred) outcome;
    }

    Object read(String name, String point, Map<String, String> changes) {
        return understood(name, point, changes).events().get(0);
    }

    Understood understood(String name, String point, Map<String, String> changes) {
        Recording recording = Recording.of(getClass(), name);
        CallbackReading reading = type.read(recording.asCallback(point), filledIn(changes));
        assertThat(reading).isInstanceOf(Understood.class);
        assertThat(((Understood) reading).answer().status())
                .isEqualTo(recording.answered().status());
        return (Understood) reading;
    }

    CallbackRequest callback(String name, String point, String from, String to) {
        CallbackRequest request = Recording.of(getClass(), name).asCallback(point);
        String body = request.text(StandardCharsets.UTF_8);
        String changed = from.isEmpty()
                ? body
                : body.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        return new CallbackRequest(
                point,
                request.method(),
                request.url(),
                request.query(),
                request.headers(),
                changed.getBytes(StandardCharsets.UTF_8),
                request.address());
    }

    CallbackRequest withHeader(String name, String header, String value) {
        CallbackRequest request = Recording.of(getClass(), name).asCallback("inbound");
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put(header, value);
        return new CallbackRequest(
                "inbound",
                request.method(),
                request.url(),
                request.query(),
                headers,
                request.body(),
                request.address());
    }
}
