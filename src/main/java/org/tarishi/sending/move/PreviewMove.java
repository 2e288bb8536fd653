package org.tarishi.sending.move;

import static org.tarishi.sending.move.Movable.GOING;
import static org.tarishi.sending.move.Movable.WAITING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.sending.move.MovePreview.CountryCount;
import org.tarishi.sending.move.MovePreview.LaneCount;
import org.tarishi.sending.move.MovePreview.Stays;
import org.tarishi.sending.outbox.Lane;

/** Says what a move would do, without doing it. */
@Stateless
public class PreviewMove {

    @Inject
    Gateways gateways;

    @Inject
    Movable movable;

    @Inject
    Misgivings misgivings;

    @Needs(Permission.MANAGE_GATEWAYS)
    public MovePreview preview(ProjectId project, long from, long to, boolean ownSenders) {
        return preview(
                new Move(Optional.of(project), gateways.get(project, from), gateways.get(project, to), ownSenders));
    }

    /** As {@link #preview(ProjectId, long, long, boolean)}, of all projects; both gateways are shared. */
    @NeedsPlatform
    public MovePreview previewShared(long from, long to, boolean ownSenders) {
        return preview(new Move(Optional.empty(), gateways.shared(from), gateways.shared(to), ownSenders));
    }

    private MovePreview preview(Move move) {
        Move back = new Move(move.project(), move.to(), move.from(), false);
        return new MovePreview(
                movable.rows("o.lane, count(*)", GOING, "group by o.lane order by o.lane", move)
                        .map(row -> new LaneCount(Lane.values()[(int) number(row[0])].name(), number(row[1])))
                        .toList(),
                movable.rows("substr(m.recipient, 1, 4), count(*)", GOING, "group by 1 order by 2 desc, 1", move)
                        .map(row -> new CountryCount((String) row[0], number(row[1])))
                        .toList(),
                stays(move),
                movable.count(WAITING, back),
                misgivings.about(move));
    }

    private Stays stays(Move move) {
        return new Stays(
                movable.count(WAITING + " and " + Movable.OWN_SENDER, move),
                movable.count(WAITING + " and o.claimed_until is not null", move),
                movable.count(WAITING + " and o.claimed_until is null and " + Movable.UNANSWERED, move),
                movable.count(WAITING + " and " + Movable.NOT_GRANTED, move));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
