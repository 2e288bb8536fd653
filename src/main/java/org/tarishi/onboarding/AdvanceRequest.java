package org.tarishi.onboarding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;

/**
 * Makes a move of a request: state, history, audit trail and event stand or fall together. The steps call it from their
 * own verbs, in the same transaction as what they store.
 *
 * <p>{@code seen} is the version of the request that the caller looked at. Of two who act at once the second gets
 * {@code rule.request.changed-meanwhile}, which names who did what meanwhile and where the request stands now.
 */
@Stateless
public class AdvanceRequest {

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    Actors actors;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<RequestMoved> moves;

    /** For the project's side. */
    @Needs(Permission.REQUEST_GATEWAYS)
    public GatewayRequest inProject(ProjectId project, long id, long seen, Move move, Step step) {
        GatewayRequest request = requests.locked(id)
                .filter(found -> found.project().equals(project))
                .orElseThrow(() -> new NotFound("request " + id));
        return take(demandUnchanged(request, seen), move, step, actors.inProject(project));
    }

    /** For the platform's side. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER})
    public GatewayRequest onPlatform(long id, long seen, Move move, Step step) {
        GatewayRequest request = requests.locked(id).orElseThrow(() -> new NotFound("request " + id));
        return take(demandUnchanged(request, seen), move, step, actors.onPlatform());
    }

    /** For timers and certification runs, which look at the request as it is now. */
    public GatewayRequest byItself(long id, Move move, Step step) {
        GatewayRequest request = requests.locked(id).orElseThrow(() -> new NotFound("request " + id));
        return take(request, move, step, Actor.HUB);
    }

    private GatewayRequest take(GatewayRequest request, Move move, Step step, Actor actor) {
        Moved moved = request.take(move, step, actor, clock.instant());
        history.add(request, moved);
        audit.record(Deed.in(request.project(), "request.moved", request.getReference())
                .with(move + " " + moved.from() + " > " + moved.to()));
        moves.fire(new RequestMoved(request.getId(), request.getReference(), request.project(), moved));
        return request;
    }

    private GatewayRequest demandUnchanged(GatewayRequest request, long seen) {
        if (request.getVersion() != seen) {
            throw history.meanwhile(request);
        }
        return request;
    }
}
