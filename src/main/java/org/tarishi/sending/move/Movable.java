package org.tarishi.sending.move;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import org.tarishi.account.ProjectId;

/** Which rows of the outbox {@code o} and their messages {@code m} a move takes. Parameters 1 to 5, see {@link #bind}. */
final class Movable {

    /** A gateway may have taken it, though it did not say so: it stays where a repeat is known to be harmless. */
    static final String UNANSWERED = "(o.attempts > 0 and exists (select 1 from message_event e"
            + " where e.message_id = o.message_id and e.kind in ('UNANSWERED', 'ABANDONED')))";

    static final String ROWS = "from outbox o join message m on m.id = o.message_id"
            + " where o.gateway_id = ?1 and o.project_id = ?2 and o.claimed_until is null and o.valid_until > ?3"
            + " and (m.sender in ('', ?4) or ?5) and not " + UNANSWERED;

    private Movable() {}

    static Query bind(Query query, ProjectId project, Move move, Timestamp now) {
        return query.setParameter(1, move.from().getId())
                .setParameter(2, project.value())
                .setParameter(3, now)
                .setParameter(4, move.from().getSender())
                .setParameter(5, move.ownSenders());
    }
}
