package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.sending.routing.Route;
import org.tarishi.sending.routing.RouteBook;
import org.tarishi.sending.routing.RouteChoice;
import org.tarishi.sending.routing.Routes;
import org.tarishi.sending.routing.WantedRoute;

/** Gives projects back the rules that they had before they led to a gateway that is taken back. */
@ApplicationScoped
public class FormerRoutes {

    @Inject
    Pilots pilots;

    @Inject
    Routes routes;

    @Inject
    RouteBook book;

    @Inject
    Gateways gateways;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Whatever else leads to the gateway does so no longer: another gateway of the rule takes over, or the default. */
    void restore(Pilot pilot) {
        List<RouteProposal> proposals = pilots.proposals(pilot.getRequestId()).stream()
                .map(Pilots.Row::proposal)
                .toList();
        for (ProjectId project : pilot.projects()) {
            routes.ownedBy(Optional.of(project)).stream()
                    .filter(rule -> rule.leadsTo(pilot.getGatewayId()))
                    .forEach(rule -> leadAway(project, rule, pilot.getGatewayId(), proposals));
        }
        proposals.stream()
                .filter(proposal -> proposal.isOpen() || proposal.isAccepted())
                .forEach(proposal -> proposal.withdraw(caller.get().label(), clock.instant()));
    }

    private void leadAway(ProjectId project, Route rule, long gatewayId, List<RouteProposal> proposals) {
        List<RouteChoice> former = proposals.stream()
                .filter(proposal -> proposal.made(project, rule))
                .map(RouteProposal::former)
                .findFirst()
                .orElseGet(rule::choices);
        List<Gateway> serving = gateways.serving(project);
        List<RouteChoice> others = NewRule.others(former, serving, gatewayId);
        if (!others.isEmpty()) {
            WantedRoute wanted = NewRule.of(rule.getPrefix(), rule.getOperator(), others);
            book.put(Optional.of(project), Optional.of(rule.getId()), wanted, serving);
        } else if (!rule.isDefault()) {
            book.remove(Optional.of(project), rule.getId());
        }
    }
}
