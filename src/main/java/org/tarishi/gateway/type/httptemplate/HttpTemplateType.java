package org.tarishi.gateway.type.httptemplate;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** Any provider that takes messages over HTTP, described by its form. */
@Dependent
public class HttpTemplateType implements GatewayType {

    @Override
    public String code() {
        return "httptemplate";
    }

    @Override
    public List<Setting> settings() {
        return Form.SETTINGS;
    }

    @Override
    public List<SettingFault> check(Settings settings) {
        return new FormCheck(settings).faults();
    }

    @Override
    public List<Preset> presets() {
        return PresetFiles.all();
    }

    @Override
    public Set<String> handedOut() {
        return Set.of(Keys.CALLBACK_SECRET);
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND, CallbackPoint.REPORT);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        return new TemplateLink(settings, context);
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        return reader(settings).apply(request);
    }

    @Override
    public Function<CallbackRequest, CallbackReading> reader(Settings settings) {
        return new Callbacks(settings)::read;
    }
}
