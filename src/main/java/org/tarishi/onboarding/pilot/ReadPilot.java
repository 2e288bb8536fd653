package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.onboarding.RequestState;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.project.ProjectName;
import org.tarishi.project.Projects;

/** What the platform's people see of a pilot. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class ReadPilot {

    /** In which it is worth a look. */
    private static final Set<RequestState> STATES = Set.of(RequestState.READY, RequestState.PILOT, RequestState.LIVE);

    /** With these nothing is wrong but who starts the pilot, and of what. */
    private static final PilotTerms GOOD =
            new PilotTerms(1, BigDecimal.ONE, BigDecimal.ONE, "somebody by phone", Set.of());

    @Inject
    TriedGateways tried;

    @Inject
    Pilots pilots;

    @Inject
    PilotTraffic traffic;

    @Inject
    Projects projects;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** What the caller may do now. */
    public List<Move> open(long id) {
        return tried.request(id).open(actors.onPlatform(), clock.instant());
    }

    /** The gateway's name; empty while the request has none that could be tried out. */
    public Optional<String> gateway(long id) {
        return Optional.of(tried.request(id))
                .filter(request -> STATES.contains(request.getState()))
                .map(request -> tried.of(id).gateway().getName());
    }

    public Optional<Pilot> pilot(long id) {
        return pilots.of(id);
    }

    /** What an SMS costs by the quote that was accepted, to begin the form with. */
    public Optional<BigDecimal> price(long id) {
        return tried.quotedPrice(id);
    }

    /** What keeps the caller from starting the pilot, whatever they type. */
    public List<Fault> obstacles(long id) {
        TriedGateway now = tried.of(id);
        return GOOD.step(now.configuration()).faults(now.request(), actors.onPlatform(), clock.instant());
    }

    /** The projects that may take part beside the one that asked. */
    public List<ProjectName> others(long id) {
        ProjectId asking = tried.request(id).project();
        return projects.all().stream()
                .filter(project -> project.id() != asking.value())
                .toList();
    }

    public List<Criterion> criteria(long id) {
        TriedGateway now = tried.of(id);
        Pilot pilot = pilots.of(id).orElseThrow(() -> new NotFound("pilot of " + id));
        PilotFigures figures = traffic.figures(now, pilot);
        LaunchStep.GoLive step = new LaunchStep.GoLive(now.configuration(), figures);
        return Criterion.of(figures, step.faults(now.request(), actors.onPlatform(), clock.instant()));
    }

    public List<Pilots.Row> proposals(long id) {
        return pilots.proposals(id);
    }
}
