package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Secrets;
import org.tarishi.sms.Sender;

/** Sets up a project's gateway, or changes one. */
@Stateless
public class SetUpGateway {

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Event<GatewayChanged> changes;

    /** @throws RuleBroken with one fault per field; fields are {@code name}, {@code sender} and the settings' keys */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway add(ProjectId project, String type, Profile profile, Map<String, String> values) {
        GatewayType known = types.find(type).orElseThrow(() -> new NotFound("gateway type " + type));
        Settings settings = checked(known, profile, values);
        long id = ids.next();
        Gateway.Sealed sealed = vault.seal(id, settings, Secrets.newToken());
        Gateway gateway = new Gateway(id, Optional.of(project), type, profile, sealed, clock.instant());
        gateways.add(gateway);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.ADDED));
        return gateway;
    }

    /** As {@link #add}; a secret left empty keeps its value, since a form never shows it again. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway change(ProjectId project, long id, Profile profile, Map<String, String> values) {
        Gateway gateway = gateways.own(project, id);
        GatewayType type = types.named(gateway.getType());
        Settings settings = checked(type, profile, withKeptSecrets(type, gateway, values));
        gateway.change(profile, vault.seal(id, settings, vault.token(gateway)));
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.CHANGED));
        return gateway;
    }

    private Map<String, String> withKeptSecrets(GatewayType type, Gateway gateway, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        Settings before = vault.open(gateway);
        type.settings().stream()
                .filter(Setting::isSecret)
                .map(Setting::key)
                .filter(key -> all.getOrDefault(key, "").isEmpty())
                .forEach(key -> all.put(key, before.text(key)));
        return all;
    }

    private static Settings checked(GatewayType type, Profile profile, Map<String, String> values) {
        List<Fault> faults = new ArrayList<>();
        if (profile.name().isBlank()) {
            faults.add(Fault.at("name", "rule.required"));
        }
        if (!profile.sender().isEmpty() && Sender.read(profile.sender()).isEmpty()) {
            faults.add(Fault.at("sender", "rule.sender"));
        }
        Settings settings = Settings.of(type, values);
        type.settings().stream()
                .filter(setting -> setting.required() && !settings.has(setting.key()))
                .forEach(setting -> faults.add(Fault.at(setting.key(), "rule.required")));
        type.check(settings).forEach(fault -> faults.add(new Fault(fault.key(), fault.code(), fault.args())));
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return settings;
    }
}
