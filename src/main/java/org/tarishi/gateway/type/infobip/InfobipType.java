package org.tarishi.gateway.type.infobip;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSignIn;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** Infobip, at the base URL that each account has of its own. */
@Dependent
public class InfobipType implements GatewayType {

    static final String BASE_URL = "base-url";
    static final String API_KEY = "api-key";

    @Override
    public String code() {
        return "infobip";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required(BASE_URL, Kind.URL),
                Setting.required(API_KEY, Kind.SECRET),
                CallbackSignIn.USER_SETTING,
                CallbackSignIn.PASSWORD_SETTING);
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        return CallbackSignIn.check(settings);
    }

    @Override
    public Set<String> handedOut() {
        return Set.of(CallbackSignIn.PASSWORD);
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new InfobipLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return InfobipCallbacks.read(request, settings);
    }

    /** Infobip refuses a second message of the same id as a duplicate. */
    @Override
    public boolean repeatIsHarmless(Settings settings) {
        return true;
    }
}
