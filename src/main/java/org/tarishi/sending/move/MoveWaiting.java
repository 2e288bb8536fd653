package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
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
        Move move = new Move(gateways.get(project, from), target(project, from, to), ownSenders);
        long before = ids.next();
        Instant end = clock.instant().plus(Duration.ofSeconds(SECONDS));
        int all = batch.move(project, move, before);
        int last = all;
        while (last > 0 && clock.instant().isBefore(end)) {
            last = batch.move(project, move, before);
            all += last;
        }
        batch.tell(project, move, all);
        return all;
    }

    private Gateway target(ProjectId project, long from, long to) {
        Gateway target = gateways.get(project, to);
        if (from == to || target.isDraining()) {
            throw RuleBroken.at("to", "rule.move.target", target.getName());
        }
        return target;
    }
}
