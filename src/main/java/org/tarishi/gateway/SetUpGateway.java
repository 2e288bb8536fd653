package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /**
     * @throws RuleBroken with one fault per field; fields are {@code name}, {@code sender}, {@code inFlight},
     *     {@code perSecond} and the settings' keys
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway add(ProjectId project, String type, ProfileDraft draft, Map<String, String> values) {
        GatewayType known = types.find(type).orElseThrow(() -> new NotFound("gateway type " + type));
        Settings settings = checked(known, draft, values);
        long id = ids.next();
        Gateway.Sealed sealed = vault.seal(id, settings, Secrets.newToken());
        Gateway gateway = new Gateway(id, Optional.of(project), type, draft.profile(), sealed, clock.instant());
        gateways.add(gateway);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.ADDED));
        return gateway;
    }

    /** As above, for a profile that is known to be whole. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway add(ProjectId project, String type, Profile profile, Map<String, String> values) {
        return add(project, type, ProfileDraft.of(profile), values);
    }

    /** As {@link #add}; a secret left empty keeps its value, since a form never shows it again. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway change(ProjectId project, long id, ProfileDraft draft, Map<String, String> values) {
        Gateway gateway = gateways.own(project, id);
        GatewayType type = types.named(gateway.getType());
        Settings settings = checked(type, draft, withKeptSecrets(type, gateway, values));
        gateway.change(draft.profile(), vault.seal(id, settings, vault.token(gateway)));
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

    private static Settings checked(GatewayType type, ProfileDraft draft, Map<String, String> values) {
        Map<String, String> known = new HashMap<>(values);
        known.keySet().retainAll(type.settings().stream().map(Setting::key).toList());
        Settings settings = Settings.of(type, known);
        List<Fault> faults = new GatewayFaults(type, settings).with(draft);
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return settings;
    }
}
