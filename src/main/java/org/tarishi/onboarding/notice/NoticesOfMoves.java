package org.tarishi.onboarding.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.onboarding.Step;
import org.tarishi.onboarding.request.RequestFollowers;

/** Hears of every move, in its transaction. */
@ApplicationScoped
public class NoticesOfMoves {

    /** What comes along with these is a person's own words. */
    private static final Set<Class<? extends Step>> IN_WORDS = Set.of(
            Step.Because.class,
            Step.Hold.class,
            Step.Withdraw.class,
            ReviewStep.AskBack.class,
            ReviewStep.Reject.class,
            ReviewStep.OfferAlternative.class);

    @Inject
    Requests requests;

    @Inject
    RequestFollowers followers;

    @Inject
    Readers readers;

    @Inject
    TellPeople people;

    void moved(@Observes RequestMoved event) {
        requests.find(event.requestId())
                .ifPresent(request -> people.tell(
                        request, occasion(event), event.moved().move().tells(), knows(event.moved())));
        if (event.moved().move() == Move.GO_LIVE) {
            others(event).forEach(project -> people.tellFollowers(live(event, project)));
        }
    }

    /** Projects of the gateway's country, and those of other countries that want to be counted in. */
    private Set<ProjectId> others(RequestMoved event) {
        Set<ProjectId> others = new LinkedHashSet<>(followers.of(event.requestId()));
        requests.find(event.requestId())
                .map(request -> readers.projectsOf(request.getCountry()))
                .ifPresent(others::addAll);
        others.remove(event.project());
        return others;
    }

    private static Occasion live(RequestMoved event, ProjectId follower) {
        return new Occasion(
                event.requestId(),
                follower,
                Occasion.Kind.FOLLOWED,
                event.moved().move().name(),
                "followed@" + event.moved().at(),
                event.moved().to(),
                "",
                "",
                event.moved().at());
    }

    /** Whoever hands a form in wants a receipt; other moves are known to those who made them. */
    private static long knows(Moved moved) {
        return moved.move() == Move.SUBMIT ? 0 : moved.by().accountId();
    }

    private static Occasion occasion(RequestMoved event) {
        Moved moved = event.moved();
        return new Occasion(
                event.requestId(),
                event.project(),
                Occasion.Kind.MOVE,
                moved.move().name(),
                // a request's row is locked while it moves, so that no two moves have one moment
                moved.move() + "@" + moved.at(),
                moved.to(),
                moved.by().accountId() == Actor.HUB.accountId()
                        ? ""
                        : moved.by().label(),
                IN_WORDS.contains(moved.move().data()) ? moved.summary() : "",
                moved.at());
    }
}
