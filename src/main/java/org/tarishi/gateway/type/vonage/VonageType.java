package org.tarishi.gateway.type.vonage;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** Vonage's SMS API. */
@Dependent
public class VonageType implements GatewayType {

    static final String API_KEY = "api-key";
    static final String API_SECRET = "api-secret";
    static final String BASE_URL = "base-url";
    static final String SIGNATURE = "signature";
    static final String SIGNATURE_SECRET = "signature-secret";

    @Override
    public String code() {
        return "vonage";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required(API_KEY, Kind.TEXT),
                Setting.required(API_SECRET, Kind.SECRET),
                Setting.required(BASE_URL, Kind.URL).startingWith("https://rest.nexmo.com"),
                Setting.choice(SIGNATURE, VonageSignature.NONE, VonageSignature.METHODS),
                Setting.optional(SIGNATURE_SECRET, Kind.SECRET));
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        boolean signed = settings.has(SIGNATURE) && !settings.text(SIGNATURE).equals(VonageSignature.NONE);
        return signed && !settings.has(SIGNATURE_SECRET)
                ? List.of(SettingFault.of(SIGNATURE_SECRET, "rule.required"))
                : List.of();
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new VonageLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return VonageCallbacks.read(request, settings);
    }
}
