package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.DraftGateway;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.Guide;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Secrets;

/** The first step: asks the provider whether it knows what was typed, and begins a draft, or goes on with it, if it does. */
@Stateless
public class ConnectGateway {

    @Inject
    GatewayTypes types;

    @Inject
    DraftGateway drafts;

    @Inject
    GuideGateway guide;

    @Inject
    GatewayHttp http;

    /**
     * A draft as it is wanted.
     *
     * @param name how the provider calls it; may be empty
     */
    public record Wanted(String type, Settings settings, String name) {}

    /** A draft, and what the provider tells of it. */
    public record Connected(Gateway draft, Map<String, String> facts) {}

    /**
     * Blocks for the provider's answers, so it holds no transaction meanwhile.
     *
     * @param draft the one to go on with; empty for a new one
     * @throws RuleBroken with every fault, at the settings' keys; at nothing when the provider could not be asked
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Connected connect(ProjectId project, String type, Optional<Long> draft, Map<String, String> values) {
        Guide steps = guide(type);
        Map<String, String> all = new HashMap<>(values);
        if (draft.isEmpty()) {
            all.put(steps.secret(), Secrets.newToken());
        }
        Settings settings = drafts.checked(project, type, draft, all);
        Map<String, String> facts = known(steps.question().ask(settings, http));
        Wanted wanted = new Wanted(type, settings, facts.getOrDefault("name", ""));
        return new Connected(guide.connected(project, draft, wanted), facts);
    }

    private Guide guide(String type) {
        return types.find(type)
                .flatMap(found -> found.guide())
                .orElseThrow(() -> new NotFound("guide for gateway type " + type));
    }

    private static Map<String, String> known(Probe probe) {
        return probe.match(
                Probe.Known::facts,
                reached -> Map.of(),
                wrong -> {
                    throw new RuleBroken(faults(wrong));
                },
                unclear -> {
                    throw new RuleBroken(unclear(unclear));
                });
    }

    private static List<Fault> faults(Probe.Wrong wrong) {
        return wrong.faults().stream()
                .map(fault -> new Fault(fault.key(), fault.code(), fault.args()))
                .toList();
    }

    private static List<Fault> unclear(Probe.Unclear unclear) {
        return List.of(Fault.at("", "trouble." + unclear.code()), Fault.at("", "guide.unclear", unclear.detail()));
    }
}
