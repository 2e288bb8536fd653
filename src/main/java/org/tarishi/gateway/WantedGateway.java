package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.HostPort;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Checks a gateway as somebody wants it: what was typed, and whether its addresses may be called at all. */
@ApplicationScoped
public class WantedGateway {

    /** Not held against the form: the name service may be away, and the first message or the test will tell. */
    private static final String NO_SUCH_HOST = "fault.url-no-such-host";

    @Inject
    GatewayTypes types;

    @Inject
    GatewayHttp http;

    @Inject
    GatewaySockets sockets;

    /**
     * The settings of the type, without keys that it does not know.
     *
     * @throws RuleBroken with every fault, at the fields of the form
     */
    Settings checked(String typeCode, ProfileDraft draft, Map<String, String> values) {
        GatewayType type = types.find(typeCode).orElseThrow(() -> new NotFound("gateway type " + typeCode));
        Map<String, String> known = new HashMap<>(values);
        known.keySet().retainAll(type.settings().stream().map(Setting::key).toList());
        Settings settings = Settings.of(type, known);
        List<Fault> faults = new ArrayList<>(new GatewayFaults(type, settings).with(draft));
        if (faults.isEmpty()) {
            faults.addAll(forbiddenAddresses(type, settings));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return settings;
    }

    /** The same check that every call makes (reliability-and-security.md section 4.3), so that it is told early. */
    private List<Fault> forbiddenAddresses(GatewayType type, Settings settings) {
        return type.settings().stream()
                .filter(setting -> settings.has(setting.key()))
                .flatMap(setting -> refusal(setting, settings.text(setting.key())).stream()
                        .filter(code -> !code.equals(NO_SUCH_HOST))
                        .map(code -> Fault.at(setting.key(), code)))
                .toList();
    }

    private Optional<String> refusal(Setting setting, String value) {
        return switch (setting.kind()) {
            case URL -> http.refusal(value);
            case HOST -> HostPort.read(value).flatMap(sockets::refusal);
            case TEXT, LONG_TEXT, NUMBER, CHOICE, YES_NO, SECRET -> Optional.empty();
        };
    }
}
