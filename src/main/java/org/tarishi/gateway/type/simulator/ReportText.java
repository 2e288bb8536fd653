package org.tarishi.gateway.type.simulator;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ReportedState;

/** A delivery report as the simulated network writes it: {@code {"id", "state", "code"}}. */
record ReportText(ObjectNode content) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The network's id of a message; follows from our reference, so that the network needs no memory. */
    static String idOf(long reference) {
        return "S" + Long.toString(reference, 36).toUpperCase(Locale.ROOT);
    }

    static ReportText byId(String id, boolean delivered, Clock clock) {
        return of("id", id, delivered, clock);
    }

    /** For a message whose submit was not answered: the hub does not know the network's id. */
    static ReportText byReference(long reference, boolean delivered, Clock clock) {
        return of("reference", Long.toString(reference), delivered, clock);
    }

    private static ReportText of(String name, String value, boolean delivered, Clock clock) {
        ReportedState state = delivered ? ReportedState.DELIVERED : ReportedState.UNDELIVERED;
        return new ReportText(JSON.createObjectNode()
                .put(name, value)
                .put("state", state.name())
                .put("code", delivered ? "000" : "001")
                .put("submitted", clock.instant().toString()));
    }

    CallbackRequest request() {
        return new CallbackRequest(
                "report",
                "POST",
                "",
                "",
                Map.of("content-type", "application/json"),
                content.toString().getBytes(StandardCharsets.UTF_8),
                "simulator");
    }
}
