package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.platform.RuleBroken;

/** Counts a project in with what other projects have asked for in the same country, instead of asking again. */
@Stateless
public class JoinRequest {

    /**
     * All that a project learns of another project's request: that there is one, how far it is, and when to expect it.
     * No name, no reference, no answer.
     */
    public record UnderWay(RequestState stage, Optional<Timetable.Expected> expected, boolean joined) {}

    @Inject
    Requests requests;

    @Inject
    RequestFollowers followers;

    @Inject
    Timetables timetables;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The project's own for the country, begun and not live yet. */
    @Needs(Permission.READ_REQUESTS)
    public List<GatewayRequest> own(ProjectId project, String country) {
        return requests.openFor(country).stream()
                .filter(request -> request.project().equals(project))
                .filter(request -> request.origin().kind() == RequestKind.NEW)
                .toList();
    }

    /** Of other projects, handed in and not live yet. */
    @Needs(Permission.READ_REQUESTS)
    public List<UnderWay> underWay(ProjectId project, String country) {
        Timetable timetable = timetables.of(country);
        return others(project, country).stream()
                .map(request -> new UnderWay(
                        Timetable.stageOf(request.getState()).orElse(request.getState()),
                        timetable.expected(request, clock.instant()),
                        followers.of(request.getId()).contains(project)))
                .toList();
    }

    /**
     * The platform's people learn the project's name; the project that asked does not.
     *
     * @throws RuleBroken at {@code consent} where that was not agreed to; when nothing is under way any more
     */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void join(ProjectId project, String country, boolean consent) {
        if (!consent) {
            throw RuleBroken.at("consent", "rule.join.consent");
        }
        List<GatewayRequest> others = others(project, country);
        if (others.isEmpty()) {
            throw RuleBroken.at("", "rule.join.none");
        }
        others.forEach(
                request -> followers.add(request.getId(), project, caller.get().label(), clock.instant()));
        audit.record(Deed.in(project, "request.joined", country));
    }

    private List<GatewayRequest> others(ProjectId project, String country) {
        return requests.openFor(country).stream()
                .filter(request -> !request.project().equals(project))
                .filter(request -> request.getState() != RequestState.DRAFT)
                .filter(request -> request.origin().kind() == RequestKind.NEW)
                .toList();
    }
}
