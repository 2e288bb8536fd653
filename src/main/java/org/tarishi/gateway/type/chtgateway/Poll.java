package org.tarishi.gateway.type.chtgateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.gateway.type.Settings;

/**
 * The app's one request: {@code {"messages": [{id, from, content, sms_sent, sms_received}], "updates": [{id, status,
 * reason}]}}, answered with {@code {"messages": [{id, to, content}]}}. A list may be null or missing; an entry that is
 * odd is passed over, since the app would bring everything again for ever after an error.
 */
final class Poll {

    static final String JSON_TYPE = "application/json";

    /** The app hands at most so many to Android between two polls. */
    private static final int MOST = 10;

    private final Settings settings;

    Poll(Settings settings) {
        this.settings = settings;
    }

    CallbackReading read(CallbackRequest request) {
        return content(request)
                .<CallbackReading>map(content ->
                        new Asking(new Ask("", MOST, PhoneForm.allowance(settings)), events(content), Poll::answer))
                .orElseGet(() -> new Unreadable(
                        "not a JSON object",
                        new Answer(400, JSON_TYPE, "{\"error\":true,\"message\":\"not a JSON object\"}")));
    }

    private static Optional<JsonNode> content(CallbackRequest request) {
        String text = request.text(StandardCharsets.UTF_8);
        return Json.read(text.isBlank() ? "{}" : text).filter(JsonNode::isObject);
    }

    private List<GatewayEvent> events(JsonNode content) {
        List<GatewayEvent> events = new ArrayList<>();
        content.path("messages").forEach(message -> events.addAll(inbound(message)));
        content.path("updates").forEach(update -> events.addAll(Update.read(update)));
        return events;
    }

    private List<GatewayEvent> inbound(JsonNode message) {
        String from = message.path("from").asText("").strip();
        JsonNode text = message.path("content");
        if (from.isEmpty() || !text.isTextual()) {
            return List.of();
        }
        return PhoneForm.heard(
                new InboundSms(
                        message.path("id").asText(""),
                        from,
                        "",
                        text.asText(),
                        Optional.empty(),
                        moment(message.path("sms_sent"))),
                settings);
    }

    private static Optional<Instant> moment(JsonNode millis) {
        return millis.asLong() > 0 ? Optional.of(Instant.ofEpochMilli(millis.asLong())) : Optional.empty();
    }

    private static Answer answer(List<Offer> offers) {
        ObjectNode answer = Json.object();
        ArrayNode messages = answer.putArray("messages");
        for (Offer offer : offers) {
            messages.addObject()
                    .put("id", offer.id())
                    .put("to", offer.submission().to().e164())
                    .put("content", offer.submission().text().text());
        }
        return new Answer(200, JSON_TYPE, answer.toString());
    }
}
