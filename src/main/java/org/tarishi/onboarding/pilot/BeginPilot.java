package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;

/** Lets a certified gateway carry real traffic under caps. */
@Stateless
public class BeginPilot {

    @Inject
    TriedGateways tried;

    @Inject
    AdvanceRequest advance;

    @Inject
    Pilots pilots;

    @Inject
    PilotGateway gateway;

    @Inject
    Projects projects;

    /**
     * The project that asked for the gateway always takes part.
     *
     * @throws RuleBroken at {@code messagesADay}, {@code spend}, {@code price}, {@code contact}; on the whole when the caller
     *     asked for the gateway or tested it, or it changed since
     */
    @NeedsPlatform(PlatformRole.APPROVER)
    public void begin(long id, long seen, PilotTerms terms) {
        TriedGateway now = tried.of(id);
        terms.demandPrice();
        GatewayRequest request = advance.onPlatform(id, seen, Move.START_PILOT, terms.step(now.configuration()));
        Set<ProjectId> taking = new HashSet<>(terms.projects());
        taking.add(request.project());
        Project asking = projects.find(request.project()).orElseThrow(() -> new NotFound("project of " + id));
        PilotTerms all = new PilotTerms(terms.messagesADay(), terms.spend(), terms.price(), terms.contact(), taking);
        pilots.of(id)
                .ifPresentOrElse(known -> known.begin(now.id(), all), () -> pilots.add(new Pilot(id, now.id(), all)));
        gateway.begin(now.id(), taking, all.allowance(asking.zone()));
    }
}
