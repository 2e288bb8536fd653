package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.routing.ChangeRoutes;
import org.tarishi.sending.routing.Route;
import org.tarishi.sending.routing.RouteChoice;
import org.tarishi.sending.routing.Routes;
import org.tarishi.sending.routing.WantedRoute;

/** A project leads its messages for a country over a gateway that went live, or leaves its rules as they are. */
@Stateless
public class AnswerProposal {

    @Inject
    Pilots pilots;

    @Inject
    Routes routes;

    @Inject
    ChangeRoutes changing;

    @Inject
    Gateways gateways;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The gateways that served the country until now stand in for the new one.
     *
     * @throws RuleBroken {@code rule.proposal.gone} when it was answered or taken back meanwhile
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void accept(ProjectId project, long id) {
        RouteProposal proposal = open(project, id);
        List<Gateway> serving = gateways.serving(project);
        if (serving.stream().noneMatch(gateway -> gateway.getId() == proposal.getGatewayId())) {
            throw gone();
        }
        Optional<Route> rule = routes.about(Optional.of(project), proposal.getPrefix(), "");
        List<RouteChoice> standIns = Stream.concat(
                        rule.stream(), routes.about(Optional.of(project), Route.DEFAULT, "").stream())
                .map(known -> NewRule.others(known.choices(), serving, proposal.getGatewayId()))
                .filter(choices -> !choices.isEmpty())
                .findFirst()
                .orElse(List.of());
        proposal.accept(
                caller.get().label(), clock.instant(), rule.map(Route::choices).orElse(List.of()));
        WantedRoute wanted = NewRule.over(proposal.getGatewayId(), proposal.getPrefix(), standIns);
        rule.ifPresentOrElse(
                known -> changing.change(project, known.getId(), wanted), () -> changing.add(project, wanted));
    }

    /** Its rules stay as they are. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void decline(ProjectId project, long id) {
        open(project, id).decline(caller.get().label(), clock.instant());
    }

    private RouteProposal open(ProjectId project, long id) {
        return Optional.of(pilots.locked(project, id))
                .filter(RouteProposal::isOpen)
                .orElseThrow(AnswerProposal::gone);
    }

    private static RuleBroken gone() {
        return RuleBroken.at("", "rule.proposal.gone");
    }
}
