package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.RuleBroken;

/**
 * A gateway while it is being set up step by step: it has its callback addresses and takes in what comes by them, and a test
 * can be sent over it, but no message is routed to it and no list shows it.
 */
@Stateless
public class DraftGateway {

    private static final String USUAL_IN_FLIGHT = "10";

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
     * What was typed as the type's settings; of a draft that there is with the secrets it keeps.
     *
     * @throws RuleBroken with every fault, at the settings' keys
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Settings checked(ProjectId project, String type, Optional<Long> draft, Map<String, String> values) {
        Map<String, String> all = new HashMap<>();
        draft.map(id -> vault.open(gateways.draft(project, id))).ifPresent(kept -> {
            all.putAll(kept.open());
            all.putAll(kept.secret());
        });
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                all.put(key, value);
            }
        });
        return wanted.checked(type, nameless(type), all);
    }

    /** Nobody has been asked yet how it is to be called. */
    private static ProfileDraft nameless(String type) {
        return new ProfileDraft(type, "", USUAL_IN_FLIGHT, "");
    }

    /** @param settings as {@link #checked} gave them */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway begin(ProjectId project, String type, Settings settings, String name) {
        Gateway gateway = made.of(Optional.of(project), type, named(name, type).profile(), settings);
        gateway.become(GatewayState.DRAFT);
        gateways.add(gateway);
        return gateway;
    }

    private static ProfileDraft named(String name, String type) {
        String fitting = name.strip();
        boolean fits = !fitting.isEmpty() && fitting.length() <= ProfileDraft.LONGEST_NAME;
        return fits ? new ProfileDraft(fitting, "", USUAL_IN_FLIGHT, "") : nameless(type);
    }

    /** @param settings as {@link #checked} gave them */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway change(ProjectId project, long id, Settings settings) {
        Gateway gateway = gateways.draft(project, id);
        gateway.change(gateway.profile(), vault.seal(id, settings, vault.token(gateway)));
        return gateway;
    }

    /** @throws RuleBroken at the fields of the profile */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Gateway goLive(ProjectId project, long id, ProfileDraft profile) {
        Gateway gateway = gateways.draft(project, id);
        Settings kept = vault.open(gateway);
        Map<String, String> all = new HashMap<>(kept.open());
        all.putAll(kept.secret());
        Settings settings = wanted.checked(gateway.getType(), profile, all);
        gateway.change(profile.profile(), vault.seal(id, settings, vault.token(gateway)));
        gateway.become(GatewayState.LIVE);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.ADDED));
        return gateway;
    }
}
