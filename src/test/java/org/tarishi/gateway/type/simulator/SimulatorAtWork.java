package org.tarishi.gateway.type.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayTypeContract.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;

/** A simulated network whose reports a test can wait for. */
abstract class SimulatorAtWork {

    /** The simulated network calls nobody. */
    static final GatewayHttp NO_HTTP = new GatewayHttp() {
        @Override
        public HttpReply send(HttpCall call) {
            throw new AssertionError("the simulator went out");
        }

        @Override
        public Optional<String> refusal(String url) {
            throw new AssertionError("the simulator went out");
        }
    };

    final SimulatorType type = new SimulatorType();

    final BlockingQueue<CallbackRequest> knocks = new LinkedBlockingQueue<>();

    public GatewayType type() {
        return type;
    }

    public Settings filledIn(Map<String, String> changes) {
        return GatewayFormContract.filled(type, changes);
    }

    Settings quick(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of("latency", "0", "report-delay", "0"));
        values.putAll(changes);
        return filledIn(values);
    }

    GatewayLink open(Settings settings, CallbackDoor door) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return type.open(settings, new LinkContext(NO_HTTP, door, clock, point -> "https://hub.example.org/" + point));
    }

    Attempt submit(Settings settings, long reference) {
        try (GatewayLink link = open(settings, knocks::add)) {
            return link.submit(GatewayTypeContract.aSubmission(reference, "hello"));
        }
    }

    StatusReport nextReport() throws InterruptedException {
        return report(next());
    }

    CallbackRequest next() throws InterruptedException {
        CallbackRequest knock = knocks.poll(10, TimeUnit.SECONDS);
        assertThat(knock).as("a report").isNotNull();
        return knock;
    }

    StatusReport report(CallbackRequest knock) {
        return (StatusReport)
                ((Understood) type.read(knock, filledIn(Map.of()))).events().get(0);
    }

    static CallbackRequest callback(String point, String json) {
        return new CallbackRequest(
                point,
                "POST",
                "",
                "",
                Map.of("content-type", "application/json"),
                json.getBytes(StandardCharsets.UTF_8),
                "simulator");
    }
}
