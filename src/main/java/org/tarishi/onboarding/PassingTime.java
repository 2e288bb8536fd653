package org.tarishi.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/** Makes the moves that time alone makes: questions nobody answered, quotes that lapsed, drafts that lie idle. */
@ApplicationScoped
public class PassingTime {

    private static final Logger LOG = System.getLogger(PassingTime.class.getName());
    private static final List<Move> BY_TIME = List.of(Move.LAPSE, Move.QUOTE_LAPSED, Move.EXPIRE_DRAFT);

    @Inject
    Requests requests;

    @Inject
    AdvanceRequest advance;

    @Inject
    Clock clock;

    /** Each in a transaction of its own, so that one that cannot be moved holds up no other. */
    void pass() {
        for (GatewayRequest request : requests.open()) {
            request.open(Actor.HUB, clock.instant()).stream()
                    .filter(BY_TIME::contains)
                    .forEach(move -> move(request, move));
        }
    }

    private void move(GatewayRequest request, Move move) {
        try {
            advance.byItself(request.getId(), move, new Step.Plain());
        } catch (RuntimeException e) {
            // another node was faster, or the database is away: the next hour looks again
            LOG.log(
                    Level.WARNING,
                    "onboarding.not-moved ref={0} move={1} {2}",
                    request.getReference(),
                    move,
                    e.toString());
        }
    }
}
