package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Clash;
import org.tarishi.onboarding.request.TypedAnswer;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Keeps what is typed into the worksheet, also while it is wrong or incomplete, and the chosen type of gateway. */
@Stateless
public class FillWorksheet {

    /** From when the provider gives its papers until the gateway carries traffic. */
    static final Set<RequestState> OPEN =
            EnumSet.of(RequestState.PROVISIONING, RequestState.CONNECTING, RequestState.TESTING, RequestState.READY);

    @Inject
    Requests requests;

    @Inject
    Connections connections;

    @Inject
    GatewayTypes types;

    @Inject
    SwitchGateway switches;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * Stores the answers that are named and leaves the others alone, and so those that somebody else has changed since
     * they were looked at: they are returned.
     *
     * @throws RuleBroken {@code rule.connection.closed} while the request is elsewhere on its way
     */
    @NeedsPlatform
    public List<Clash> answer(long requestId, Map<String, TypedAnswer> changed) {
        open(requestId);
        if (changed.isEmpty()) {
            return List.of();
        }
        requests.locked(requestId);
        return connections.begun(requestId).answer(changed, caller.get().label());
    }

    /** Another type than before needs another gateway: the one that was made so far is deleted. */
    @NeedsPlatform
    public void choose(long requestId, String type) {
        GatewayRequest request = open(requestId);
        types.find(type).orElseThrow(() -> new NotFound("gateway type " + type));
        RequestConnection worksheet = connections.begun(requestId);
        if (worksheet.getType().equals(type)) {
            return;
        }
        if (request.getState() == RequestState.READY || request.getState() == RequestState.TESTING) {
            throw RuleBroken.at("type", "rule.connection.type-in-tests");
        }
        worksheet.gatewayId().ifPresent(switches::deleteShared);
        worksheet.choose(type);
        audit.record(Deed.of("connection.type", request.getReference()).with(type));
    }

    private GatewayRequest open(long requestId) {
        GatewayRequest request = requests.get(requestId);
        if (!OPEN.contains(request.getState())) {
            throw RuleBroken.at("", "rule.connection.closed", request.getReference());
        }
        return request;
    }
}
