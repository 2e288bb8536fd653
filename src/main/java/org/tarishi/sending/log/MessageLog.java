package org.tarishi.sending.log;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.quiet.QuietPlaces;
import org.tarishi.sms.PhoneNumber;

/** The store behind the message log. Native SQL: the three tables of a message are joined only for reading. */
@Stateless
public class MessageLog {

    @PersistenceContext
    EntityManager em;

    @Inject
    QuietPlaces quiet;

    /** A page, newest first. */
    @Needs(Permission.READ_MESSAGES)
    public LogSlice page(ProjectId project, LogFilter filter, LogPosition position, int size) {
        List<MessageRow> found = read(new LogQuery(project, filter, position), size + 1);
        boolean more = found.size() > size;
        List<MessageRow> rows = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (position.isNewerThan()) {
            Collections.reverse(rows);
            return new LogSlice(rows, true, more);
        }
        return new LogSlice(rows, more, position.side() == LogPosition.Side.OLDER_THAN);
    }

    /** One message; another project's does not exist. */
    @Needs(Permission.READ_MESSAGES)
    public MessageRow get(ProjectId project, long id) {
        return read(LogQuery.one(project, id), 1).stream().findFirst().orElseThrow(() -> new NotFound("message " + id));
    }

    /** What happened to a message after it was written, oldest first. */
    @Needs(Permission.READ_MESSAGES)
    public List<MessageEvent> timeline(ProjectId project, long id) {
        get(project, id);
        return em.createQuery("select e from MessageEvent e where e.messageId = :id order by e.id", MessageEvent.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<MessageRow> read(LogQuery query, int most) {
        Query sql = em.createNativeQuery(query.sql(most));
        for (int i = 0; i < query.values().size(); i++) {
            sql.setParameter(i + 1, query.values().get(i));
        }
        List<?> rows = sql.getResultList();
        return rows.stream().map(row -> rowOf((Object[]) row)).toList();
    }

    private MessageRow rowOf(Object[] row) {
        return new MessageRow(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                new PhoneNumber((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (int) number(row[7]),
                (String) row[8],
                instant(row[9]),
                instant(row[10]),
                MessageState.valueOf((String) row[11]),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (int) number(row[15]),
                instant(row[16]),
                quiet.now((String) row[17]).orElse(null));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
