package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Signature;

/** {@code webhooks} and {@code inbound}: where the app brings what it received and how it does, and what it brings there. */
final class Webhooks {

    private static final Map<String, String> EVENTS = new TreeMap<>(Map.of(
            "sms:received", "tarishi-received", "system:ping", "tarishi-ping", "app:started", "tarishi-started"));

    private final Settings settings;

    Webhooks(Settings settings) {
        this.settings = settings;
    }

    /** @param url of the request for them: {@code .../callbacks/TOKEN/webhooks} */
    static String registered(String url) {
        String inbound = url.replaceAll("/webhooks.*$", "/inbound");
        ArrayNode all = Json.MAPPER.createArrayNode();
        EVENTS.forEach(
                (event, id) -> all.addObject().put("id", id).put("url", inbound).put("event", event));
        return all.toString();
    }

    CallbackReading read(CallbackRequest request, DeviceTokens tokens) {
        if (!isSigned(request, tokens)) {
            return new Forged("wrong signature");
        }
        JsonNode body = Json.read(request.text(StandardCharsets.UTF_8)).orElseGet(Json::object);
        JsonNode payload = body.path("payload");
        return switch (body.path("event").asText("")) {
            case "sms:received" ->
                received(payload)
                        .map(sms -> understood(PhoneForm.heard(sms, settings)))
                        .orElseGet(() -> unreadable("a text without sender or words"));
            case "system:ping" -> understood(List.of(Ping.read(payload.path("health"))));
            case "app:started" ->
                understood(List.of(PhoneNews.ofPhone(Optional.empty(), Registration.sims(payload.path("simCards")))));
            default -> unreadable("no event that we asked for");
        };
    }

    /** Over the body and the time; the app signs anew at each try, so an old time is no sign of a forgery. */
    private static boolean isSigned(CallbackRequest request, DeviceTokens tokens) {
        byte[] time = request.header("x-timestamp").getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[request.body().length + time.length];
        System.arraycopy(request.body(), 0, signed, 0, request.body().length);
        System.arraycopy(time, 0, signed, request.body().length, time.length);
        String wanted = HexFormat.of().formatHex(Signature.of("HmacSHA256", tokens.signingKey(), signed));
        return Signature.same(wanted, request.header("x-signature"));
    }

    private Optional<InboundSms> received(JsonNode payload) {
        String from = payload.path("sender")
                .asText(payload.path("phoneNumber").asText(""))
                .strip();
        JsonNode text = payload.path("message");
        if (from.isEmpty() || !text.isTextual()) {
            return Optional.empty();
        }
        String at = payload.path("receivedAt").asText("");
        return Optional.of(new InboundSms(
                // the app's id is a hash of 32 bits: two texts may share it, but not their moment too
                (payload.path("messageId").asText("") + " " + at).strip(),
                from,
                Json.text(payload.path("recipient")).orElse(""),
                text.asText(),
                Optional.empty(),
                States.moment(at)));
    }

    private static CallbackReading understood(List<GatewayEvent> events) {
        return new Understood(events, Answer.OK);
    }

    /** Answered well, since the app would bring it again fifteen times. */
    private static CallbackReading unreadable(String reason) {
        return new Unreadable(reason, Answer.OK);
    }
}
