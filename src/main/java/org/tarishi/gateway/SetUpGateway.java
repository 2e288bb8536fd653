package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.RuleBroken;

/** Sets up a project's gateway, or changes one. */
@Stateless
public class SetUpGateway {

    @Inject
    Gateways gateways;

    @Inject
    WantedGateway wanted;

    @Inject
    GatewaySettings vault;

    @Inject
    NewGateway made;

    @Inject
    Event<GatewayChanged> changes;

    /**
     * @throws RuleBroken with one fault per field; fields are {@code name}, {@code sender}, {@code inFlight},
     *     {@code perSecond} and the settings' keys
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway add(ProjectId project, String type, ProfileDraft draft, Map<String, String> values) {
        return add(Optional.of(project), type, draft, values);
    }

    /** As above, one that the platform shares with the projects it is granted to. */
    @NeedsPlatform
    public Gateway addShared(String type, ProfileDraft draft, Map<String, String> values) {
        return add(Optional.empty(), type, draft, values);
    }

    private Gateway add(Optional<ProjectId> owner, String type, ProfileDraft draft, Map<String, String> values) {
        Settings settings = wanted.checked(type, draft, values);
        Gateway gateway = made.of(owner, type, draft.profile(), settings);
        gateways.add(gateway);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.ADDED));
        return gateway;
    }

    /** As above, for a profile that is known to be whole. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway add(ProjectId project, String type, Profile profile, Map<String, String> values) {
        return add(project, type, ProfileDraft.of(profile), values);
    }

    /** As below, keeping every secret that was left empty. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway change(ProjectId project, long id, ProfileDraft draft, Map<String, String> values) {
        return change(project, id, draft, new SettingsDraft(values, Set.of()));
    }

    /** As {@link #add}. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway change(ProjectId project, long id, ProfileDraft draft, SettingsDraft typed) {
        return change(gateways.own(project, id), draft, typed);
    }

    /** As above, of one that the platform shares. */
    @NeedsPlatform
    public Gateway changeShared(long id, ProfileDraft draft, SettingsDraft typed) {
        return change(gateways.shared(id), draft, typed);
    }

    private Gateway change(Gateway gateway, ProfileDraft draft, SettingsDraft typed) {
        Settings settings = wanted.checked(gateway.getType(), draft, withKeptSecrets(gateway, typed));
        gateway.change(draft.profile(), vault.seal(gateway.getId(), settings, vault.token(gateway)));
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.CHANGED));
        return gateway;
    }

    private Map<String, String> withKeptSecrets(Gateway gateway, SettingsDraft typed) {
        Map<String, String> all = new HashMap<>(typed.values());
        vault.open(gateway).secret().forEach((key, kept) -> {
            if (typed.keeps(key)) {
                all.put(key, kept);
            }
        });
        return all;
    }
}
