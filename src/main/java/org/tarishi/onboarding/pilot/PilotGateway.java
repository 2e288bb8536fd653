package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.gateway.catalogue.ListGateway;
import org.tarishi.gateway.grant.GrantGateway;
import org.tarishi.gateway.limit.Allowance;
import org.tarishi.gateway.limit.GatewayLimits;
import org.tarishi.onboarding.GatewayRequest;

/** What a pilot means for the gateway: who may use it, how much, and whether it is on. */
@ApplicationScoped
public class PilotGateway {

    private static final String ROLLED_BACK = "paused.rolled-back";

    @Inject
    Gateways gateways;

    @Inject
    GrantGateway grants;

    @Inject
    GatewayLimits limits;

    @Inject
    SwitchGateway switches;

    @Inject
    ListGateway catalogue;

    void begin(long gatewayId, Set<ProjectId> projects, Allowance allowance) {
        grants.grantOnlyTo(gatewayId, projects);
        limits.allow(gatewayId, allowance);
        gateways.shared(gatewayId).admission().letIn();
        switches.start(gatewayId);
    }

    void goLive(long gatewayId) {
        limits.lift(gatewayId);
    }

    /** Off, and only for the tests of the project that asked for it. */
    void rollBack(long gatewayId, GatewayRequest request) {
        catalogue.remove(gatewayId, request.getCountry());
        switches.stop(gatewayId, ROLLED_BACK);
        limits.lift(gatewayId);
        gateways.shared(gatewayId).admission().keepForTests();
        grants.grantOnlyTo(gatewayId, Set.of(request.project()));
    }
}
