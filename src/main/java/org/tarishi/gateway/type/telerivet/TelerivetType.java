package org.tarishi.gateway.type.telerivet;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Guide;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** A phone or number at Telerivet. */
@Dependent
public class TelerivetType implements GatewayType {

    @Override
    public String code() {
        return "telerivet";
    }

    @Override
    public List<Setting> settings() {
        return Keys.FORM;
    }

    /** The ids are shown side by side at Telerivet; their first letters tell when one was pasted into the other's field. */
    @Override
    public List<SettingFault> check(Settings settings) {
        List<SettingFault> faults = new ArrayList<>();
        if (settings.text(Keys.PROJECT_ID).startsWith("PN")) {
            faults.add(SettingFault.of(Keys.PROJECT_ID, "fault.telerivet-phone-here"));
        }
        if (settings.text(Keys.PHONE_ID).startsWith("PJ")) {
            faults.add(SettingFault.of(Keys.PHONE_ID, "fault.telerivet-project-here"));
        }
        return faults;
    }

    @Override
    public Optional<Guide> guide() {
        List<String> asked = List.of(Keys.API_KEY, Keys.PROJECT_ID, Keys.PHONE_ID, Keys.BASE_URL);
        return Optional.of(new Guide(asked, Keys.WEBHOOK_SECRET, new PhoneQuestion()));
    }

    @Override
    public Set<String> handedOut() {
        return Set.of(Keys.WEBHOOK_SECRET);
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new TelerivetLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return new TelerivetCallback(settings).read(request);
    }

    /** The link asks Telerivet first. */
    @Override
    public boolean repeatIsHarmless(Settings settings) {
        return true;
    }
}
