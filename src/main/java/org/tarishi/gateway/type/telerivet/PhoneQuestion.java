package org.tarishi.gateway.type.telerivet;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.Guide;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.ProviderWords;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** Asks Telerivet for the phone, and when it does not know it, for the project. */
final class PhoneQuestion implements Guide.Question {

    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("name", "name");
        FACTS.put("number", "phone_number");
        FACTS.put("country", "country");
        FACTS.put("battery", "battery");
        FACTS.put("limit", "send_limit");
    }

    @Override
    public Probe ask(Settings settings, GatewayHttp http) {
        TelerivetApi api = new TelerivetApi(settings);
        String phone = settings.text(Keys.PHONE_ID).strip();
        // the id of a route names no phone: then the project is all that can be asked for
        String path = phone.startsWith("PN") ? "/phones/" + FormFields.encoded(phone, StandardCharsets.UTF_8) : "";
        return http.send(api.get(path, Map.of()))
                .match(
                        answer -> switch (answer.status()) {
                            case 200 -> known(answer, api);
                            case 401, 403 -> wrong(Keys.API_KEY, "fault.telerivet-key");
                            case 404 -> unknown(api, http);
                            default -> unclear(answer, api);
                        },
                        notSent -> new Probe.Unclear(notSent.code(), notSent.detail()),
                        noAnswer -> new Probe.Unclear(noAnswer.code(), noAnswer.detail()));
    }

    private static Probe known(HttpReply.Answered answer, TelerivetApi api) {
        Optional<JsonNode> body =
                Json.read(answer.text(StandardCharsets.UTF_8)).filter(found -> found.hasNonNull("id"));
        return body.<Probe>map(found -> new Probe.Known(facts(found))).orElseGet(() -> unclear(answer, api));
    }

    private static Map<String, String> facts(JsonNode phone) {
        Map<String, String> facts = new LinkedHashMap<>();
        FACTS.forEach((ours, theirs) -> Json.text(phone.path(theirs))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> facts.put(ours, value)));
        return facts;
    }

    /** The project tells which of the two ids is wrong. */
    private static Probe unknown(TelerivetApi api, GatewayHttp http) {
        HttpReply reply = http.send(api.get("", Map.of()));
        return reply instanceof HttpReply.Answered answered && answered.status() == 200
                ? wrong(Keys.PHONE_ID, "fault.telerivet-no-phone")
                : wrong(Keys.PROJECT_ID, "fault.telerivet-no-project");
    }

    private static Probe wrong(String key, String code) {
        return new Probe.Wrong(List.of(SettingFault.of(key, code)));
    }

    private static Probe unclear(HttpReply.Answered answer, TelerivetApi api) {
        String words = ProviderWords.of(answer.status(), answer.text(StandardCharsets.UTF_8), api.mask());
        return new Probe.Unclear("gateway.not-understood", words);
    }
}
