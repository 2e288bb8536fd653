package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;

/**
 * Takes what gateways accepted out of the queue, in one statement for a batch: what {@link Deliveries#leaveOutbox} does with
 * the entities of one message. By JDBC, in the same transaction: nearly every message goes this way, and nobody reads its
 * entities again in this transaction.
 */
@Stateless
public class AcceptedMessages {

    /**
     * Nobody else locks more than one of these rows and waits: they are claimed, and who looks for several leaves claimed or
     * locked ones out. So no order is needed against deadlocks.
     */
    private static final String LEAVE = """
            with said as (
              select * from unnest(?, ?, ?, ?) as s (message_id, remote_id, event_id, exchange)),
            gone as (
              delete from outbox where message_id = any (?)
              returning message_id, project_id, gateway_id, attempts, segments),
            delivered as (
              insert into delivery (message_id, project_id, gateway_id, state, remote_id, code, reason, attempts,
                submitted_at, changed_at)
              select message_id, g.project_id, g.gateway_id, 'SUBMITTED', nullif(s.remote_id, ''), '', '', g.attempts, ?, ?
              from gone g join said s using (message_id)),
            told as (
              insert into message_event (id, message_id, at, kind, code, detail, exchange)
              select s.event_id, message_id, ?, 'ACCEPTED', '', s.remote_id, s.exchange
              from gone g join said s using (message_id))
            select message_id, gateway_id, project_id, segments from gone""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    MessageTally tally;

    @Inject
    Clock clock;

    /**
     * A message that its gateway took.
     *
     * @param remoteId the gateway's name for it; empty if it gave none
     * @param exchange what went over the wire, secrets masked
     */
    public record Accepted(long messageId, String remoteId, String exchange) {}

    /**
     * Those that still wait are submitted from now on; the others are left as they are.
     *
     * @param accepted each message once
     * @return the ids of those that left
     */
    public Set<Long> leaveOutbox(Collection<Accepted> accepted) {
        if (accepted.isEmpty()) {
            return Set.of();
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement leave = connection.prepareStatement(LEAVE)) {
            bind(leave, connection, accepted);
            return counted(leave.executeQuery());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void bind(PreparedStatement leave, Connection connection, Collection<Accepted> accepted)
            throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        var messageIds = connection.createArrayOf("bigint", each(accepted, Accepted::messageId));
        leave.setArray(1, messageIds);
        leave.setArray(2, connection.createArrayOf("varchar", each(accepted, Accepted::remoteId)));
        leave.setArray(3, connection.createArrayOf("bigint", each(accepted, any -> ids.next())));
        leave.setArray(4, connection.createArrayOf("varchar", each(accepted, Accepted::exchange)));
        leave.setArray(5, messageIds);
        leave.setTimestamp(6, now);
        leave.setTimestamp(7, now);
        leave.setTimestamp(8, now);
    }

    private static Object[] each(Collection<Accepted> accepted, Function<Accepted, Object> part) {
        return accepted.stream().map(part).toArray();
    }

    private Set<Long> counted(ResultSet gone) throws SQLException {
        Set<Long> left = new HashSet<>();
        while (gone.next()) {
            left.add(gone.getLong(1));
            tally.accepted(gone.getLong(2), new ProjectId(gone.getLong(3)), gone.getInt(4));
        }
        return left;
    }
}
