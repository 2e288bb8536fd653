package org.tarishi.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;

/** Reads the table: may this move be made now, by this actor, with this step. */
final class Moves {

    /** While a request is on hold nothing else is possible. */
    private static final Set<Move> ON_HOLD = Set.of(Move.RESUME, Move.WITHDRAW);

    private Moves() {}

    static void demand(GatewayRequest request, Move move, Step step, Actor actor, Instant at) {
        if (!move.data().isInstance(step)) {
            throw new IllegalArgumentException(move + " takes " + move.data().getSimpleName());
        }
        if (!actor.playsOneOf(move.by())) {
            throw new Forbidden(move.name());
        }
        if (!isPossible(request, move)) {
            throw RuleBroken.at("", "rule.request.not-now", request.getReference());
        }
        move.guard().broken(request, actor, at).ifPresent(code -> {
            throw RuleBroken.at("", code);
        });
        List<Fault> faults = step.faults(request, actor, at);
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    static boolean isOpen(GatewayRequest request, Move move, Actor actor, Instant at) {
        return actor.playsOneOf(move.by())
                && isPossible(request, move)
                && move.guard().broken(request, actor, at).isEmpty();
    }

    private static boolean isPossible(GatewayRequest request, Move move) {
        boolean held = request.standstill().isOn();
        boolean fits = held ? ON_HOLD.contains(move) : move != Move.RESUME;
        return fits && move.from().contains(request.getState());
    }

    /** What a move does to the request besides its step. */
    static void leaveMark(GatewayRequest request, Move move, Actor actor, Instant at) {
        switch (move) {
            case CLAIM, TAKE_OVER -> request.handling().assign(actor.accountId());
            case RELEASE, TAKE_BACK -> request.handling().unassign();
            case APPEAL -> request.handling().appeal();
            case RESUME, WITHDRAW -> request.resume(at);
            case CONTRACT_FAILED, CANCEL_ACCEPTANCE -> request.bargain().drop();
            case MEND, ROLL_BACK, NUMBER_WITHDRAWN -> request.certificate().revoke();
            default -> {}
        }
    }
}
