package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews.Sim;
import org.tarishi.gateway.type.Json;

/** {@code device}: the app makes itself known, and tells its SIM cards. */
final class Registration {

    private static final String TYPE = "application/json";

    private Registration() {}

    /** It asks anybody for its public address, and whether it is known. */
    static CallbackReading look(CallbackRequest request, DeviceTokens tokens) {
        ObjectNode answer = Json.object().put("externalIp", request.address());
        tokens.device(request).ifPresent(device -> answer.putObject("device").put("id", device));
        return told(200, answer.toString(), List.of());
    }

    /** Each registration is a new device: an app that was installed anew has forgotten what it sent. */
    static CallbackReading register(CallbackRequest request, DeviceTokens tokens) {
        if (!tokens.mayRegister(request)) {
            return new Forged("wrong private token");
        }
        JsonNode body = body(request);
        String device = DeviceTokens.newDevice();
        ObjectNode answer = Json.object()
                .put("id", device)
                .put("token", tokens.tokenOf(device))
                // the app shows it as its user name; nobody signs in with it
                .put("login", device.substring(0, 6).toUpperCase(Locale.ROOT));
        return told(201, answer.toString(), news(Optional.of(body.path("name").asText("")), body.path("simCards")));
    }

    static CallbackReading change(CallbackRequest request, String device) {
        JsonNode body = body(request);
        boolean itself = body.path("id").asText("").equals(device);
        return itself ? told(204, "", news(Optional.empty(), body.path("simCards"))) : told(403, "", List.of());
    }

    private static List<GatewayEvent> news(Optional<String> model, JsonNode cards) {
        Optional<String> known = model.filter(name -> !name.isBlank());
        List<Sim> sims = sims(cards);
        return known.isEmpty() && sims.isEmpty() ? List.of() : List.of(PhoneNews.ofPhone(known, sims));
    }

    static List<Sim> sims(JsonNode cards) {
        List<Sim> sims = new ArrayList<>();
        for (JsonNode card : cards) {
            sims.add(new Sim(
                    card.path("simNumber").asInt(sims.size() + 1),
                    Json.text(card.path("carrierName")).orElse(""),
                    Json.text(card.path("phoneNumber")).orElse("")));
        }
        return sims;
    }

    private static JsonNode body(CallbackRequest request) {
        return Json.read(request.text(StandardCharsets.UTF_8)).orElseGet(Json::object);
    }

    private static CallbackReading told(int status, String json, List<GatewayEvent> events) {
        return new Understood(events, new Answer(status, json.isEmpty() ? "" : TYPE, json));
    }
}
