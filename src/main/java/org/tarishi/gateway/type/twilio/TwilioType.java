package org.tarishi.gateway.type.twilio;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** A number or a Messaging Service at Twilio. */
@Dependent
public class TwilioType implements GatewayType {

    @Override
    public String code() {
        return "twilio";
    }

    @Override
    public List<Setting> settings() {
        return Keys.FORM;
    }

    /** Twilio's ids say by their first letters what they name, so that one in the wrong field is noticed. */
    @Override
    public List<SettingFault> check(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        check(settings, Keys.ACCOUNT_SID, "AC", faults);
        check(settings, Keys.MESSAGING_SERVICE, "MG", faults);
        check(settings, Keys.API_KEY, "SK", faults);
        if (settings.has(Keys.API_KEY) && !settings.has(Keys.API_SECRET)) {
            faults.add(SettingFault.of(Keys.API_SECRET, "fault.twilio-key-without-secret"));
        }
        return faults;
    }

    private static void check(Settings settings, String key, String start, List<SettingFault> faults) {
        if (settings.has(key) && !settings.text(key).strip().matches(start + "[0-9a-fA-F]{32}")) {
            faults.add(SettingFault.of(key, "fault.twilio-sid", start));
        }
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new TwilioLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return new TwilioCallback(settings).read(request);
    }
}
