package org.tarishi.gateway;

import java.util.List;
import java.util.Map;
import org.tarishi.gateway.type.CallbackPoint;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Preset;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Settings;

/** A type with a setting of every kind, which speaks to nobody. */
public final class PaperType implements GatewayType {

    public static final Map<String, String> FILLED_IN =
            Map.of("url", "https://paper.example/send", "speed", "slow", "copies", "2", "loud", "true", "pin", "4711");

    @Override
    public String code() {
        return "paper";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.required("url", Kind.URL),
                Setting.choice("speed", "slow", List.of("slow", "fast")),
                Setting.optional("copies", Kind.NUMBER).startingWith("1"),
                Setting.optional("loud", Kind.YES_NO),
                Setting.optional("note", Kind.LONG_TEXT),
                Setting.required("pin", Kind.SECRET),
                Setting.optional("spare-pin", Kind.SECRET));
    }

    /** The address must be https, and no more copies than nine. */
    @Override
    public List<SettingFault> check(Settings settings) {
        if (!settings.text("url").startsWith("https://")) {
            return List.of(SettingFault.of("url", "fault.url-not-https"));
        }
        return settings.number("copies", 1) > 9
                ? List.of(SettingFault.of("copies", "fault.number-range", 0, 9))
                : List.of();
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset("post", Map.of("url", "https://post.example/letters", "speed", "fast")));
    }

    @Override
    public List<CallbackPoint> callbacks() {
        return List.of(CallbackPoint.INBOUND);
    }

    @Override
    public GatewayLink open(Settings settings, LinkContext context) {
        throw new UnsupportedOperationException("speaks to nobody");
    }

    @Override
    public CallbackReading read(CallbackRequest request, Settings settings) {
        throw new UnsupportedOperationException("hears nobody");
    }
}
