package org.tarishi.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.SecretBox;
import org.tarishi.platform.Secrets;

/** Turns settings into what is stored and back; the only place where a stored gateway secret becomes readable. */
@ApplicationScoped
public class GatewaySettings {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    SecretBox box;

    @Inject
    GatewayTypes types;

    /** The settings of a stored gateway, secrets in the clear. */
    public Settings open(Gateway gateway) {
        Map<String, String> all = new HashMap<>(read(gateway.sealed().open()));
        all.putAll(read(box.open(context(gateway.getId()), gateway.sealed().secret())));
        return Settings.of(types.named(gateway.getType()), all);
    }

    /** The token of the gateway's callback URLs. */
    public String token(Gateway gateway) {
        return box.open(context(gateway.getId()), gateway.sealed().token());
    }

    Gateway.Sealed seal(long gatewayId, Settings settings, String token) {
        String context = context(gatewayId);
        return new Gateway.Sealed(
                write(settings.open()),
                box.seal(context, write(settings.secret())),
                Secrets.fingerprint(token),
                box.seal(context, token));
    }

    private static String context(long gatewayId) {
        return "gateway:" + gatewayId;
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored settings are not JSON", e);
        }
    }

    private static String write(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings cannot be written", e);
        }
    }
}
