package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.account.ProjectId;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.OutboxEntry;

/** The rows of the outbox {@code o} and their messages {@code m} that a move is about. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Movable {

    /** Those of the project, or of all. */
    static final String WAITING = "from outbox o join message m on m.id = o.message_id"
            + " where o.gateway_id = ?1 and (?2 = 0 or o.project_id = ?2)";

    /** A gateway may have taken it, though it did not say so: it stays where a repeat is known to be harmless. */
    static final String UNANSWERED = "(o.attempts > 0 and exists (select 1 from message_event e"
            + " where e.message_id = o.message_id and e.kind in ('UNANSWERED', 'ABANDONED')))";

    /** A sender that a person or program wrote: none that the gateway shows by itself. */
    static final String OWN_SENDER = "(m.sender <> '' and m.sender <> (select g.sender from gateway g where g.id = ?1)"
            + " and not exists (select 1 from gateway_number n where n.gateway_id = ?1 and n.address = m.sender))";

    /** A project that was not granted the other gateway cannot use it; asked where the messages are of all projects. */
    static final String NOT_GRANTED = "(?2 = 0 and not exists (select 1 from gateway_grant a where a.gateway_id = ?3"
            + " and a.project_id = o.project_id and a.state = 'ACCEPTED'))";

    static final String GOING = WAITING + " and o.claimed_until is null and o.valid_until > ?4" + " and (?5 or not "
            + OWN_SENDER + ") and not " + UNANSWERED + " and not " + NOT_GRANTED;

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Some of those that go, the oldest first, locked; what somebody else holds is left out.
     *
     * @param before only those with smaller ids
     */
    public List<OutboxEntry> take(Move move, long before, int most) {
        Query query = em.createNativeQuery("select o.message_id " + GOING
                + " and o.message_id < ?6 order by o.message_id limit ?7 for update of o skip locked");
        List<?> found = bound(query, GOING, move)
                .setParameter(6, before)
                .setParameter(7, most)
                .getResultList();
        List<Long> ids = found.stream().map(id -> ((Number) id).longValue()).toList();
        // all at once: whoever looks for one of them by its id from now on has it already
        em.createQuery("select m from Message m where m.id in :ids", Message.class)
                .setParameter("ids", ids.isEmpty() ? List.of(0L) : ids)
                .getResultList();
        return outbox.locked(ids);
    }

    public Stream<Object[]> rows(String columns, String rows, String rest, Move move) {
        List<?> found = bound(em.createNativeQuery("select " + columns + " " + rows + " " + rest), rows, move)
                .getResultList();
        return found.stream().map(Object[].class::cast);
    }

    public long count(String rows, Move move) {
        Query query = bound(em.createNativeQuery("select count(*) " + rows), rows, move);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Only those that the text asks for. */
    private Query bound(Query query, String text, Move move) {
        query.setParameter(1, move.from().getId());
        query.setParameter(2, move.project().map(ProjectId::value).orElse(0L));
        if (text.contains("?3")) {
            query.setParameter(3, move.to().getId());
        }
        if (text.contains("?4")) {
            query.setParameter(4, Timestamp.from(clock.instant()));
        }
        if (text.contains("?5")) {
            query.setParameter(5, move.ownSenders());
        }
        return query;
    }
}
