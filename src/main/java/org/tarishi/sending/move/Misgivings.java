package org.tarishi.sending.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.gateway.number.ChooseSenders.Reach;
import org.tarishi.sending.move.MovePreview.Doubts;
import org.tarishi.sending.routing.Router;
import org.tarishi.sending.routing.Routers;
import org.tarishi.sms.PhoneNumber;

/** Looks at the first messages of a move as routing and senders would, and counts what speaks against the other gateway. */
@ApplicationScoped
public class Misgivings {

    /** A page is waited for, and what is wrong with a queue is wrong with many in it. */
    private static final int LOOKED_AT = 500;

    private record Seen(ProjectId project, PhoneNumber to, String sender, boolean ownSender) {}

    @Inject
    Movable movable;

    @Inject
    Routers routers;

    @Inject
    ChooseSenders senders;

    Doubts about(Move move) {
        List<Seen> seen = movable.rows(
                        "o.project_id, m.recipient, m.sender, " + Movable.OWN_SENDER,
                        Movable.GOING,
                        "order by o.message_id limit " + LOOKED_AT,
                        move)
                .map(row -> new Seen(
                        new ProjectId(((Number) row[0]).longValue()),
                        new PhoneNumber((String) row[1]),
                        (String) row[2],
                        (Boolean) row[3]))
                .toList();
        Map<ProjectId, Router> known = new HashMap<>();
        Gateway to = move.to();
        return new Doubts(
                seen.size(),
                count(seen, each -> !leadsTo(to, known.computeIfAbsent(each.project(), routers::of), each.to())),
                count(seen, each -> senders.reach(each.project(), to, each.to()) == Reach.NO_NUMBER),
                count(seen, each -> senders.reach(each.project(), to, each.to()) == Reach.OTHER_OPERATOR),
                count(seen, each -> each.ownSender() && !senders.mayShow(each.project(), to, each.sender())));
    }

    private static boolean leadsTo(Gateway gateway, Router router, PhoneNumber number) {
        return router.decide(number).order().stream().anyMatch(way -> way.id() == gateway.getId());
    }

    private static long count(List<Seen> seen, Predicate<Seen> doubtful) {
        return seen.stream().filter(doubtful).count();
    }
}
