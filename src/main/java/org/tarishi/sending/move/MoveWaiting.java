package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/**
 * Moves what waits for one gateway to another, batch by batch for at most {@value #SECONDS} seconds; what is left then
 * waits where it was, to be moved by another call. Not in a transaction: each batch has its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoveWaiting {

    private static final int SECONDS = 10;

    @Inject
    Gateways gateways;

    @Inject
    MoveBatch batch;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Answers how many moved.
     *
     * @throws RuleBroken at {@code to} where the other gateway takes no new messages
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public int move(ProjectId project, long from, long to, boolean ownSenders) {
        return move(new Move(Optional.of(project), gateways.get(project, from), gateways.get(project, to), ownSenders));
    }

    /** As {@link #move}, of all projects that may use the other one; both are shared. */
    @NeedsPlatform
    public int moveShared(long from, long to, boolean ownSenders) {
        return move(new Move(Optional.empty(), gateways.shared(from), gateways.shared(to), ownSenders));
    }

    private int move(Move move) {
        check(move);
        long before = ids.next();
        Instant end = clock.instant().plus(Duration.ofSeconds(SECONDS));
        int all = batch.move(move, before);
        int last = all;
        while (last > 0 && clock.instant().isBefore(end)) {
            last = batch.move(move, before);
            all += last;
        }
        batch.tell(move, all);
        return all;
    }

    private static void check(Move move) {
        if (move.from().getId() == move.to().getId() || !move.to().admission().isOpen()) {
            throw RuleBroken.at("to", "rule.move.target", move.to().getName());
        }
    }
}
