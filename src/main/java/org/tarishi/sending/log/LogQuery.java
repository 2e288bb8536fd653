package org.tarishi.sending.log;

import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.MessageState;

/** The SQL of one page: pieces are fixed texts, every value is a parameter. */
final class LogQuery {

    private static final String COLUMNS = """
            select m.id, m.gateway_id, g.name, m.recipient, m.sender, m.body, m.encoding, m.segments, m.written_by,
                   m.valid_until, m.created_at,
                   coalesce(d.state, case when o.claimed_until is null then 'QUEUED' else 'SENDING' end),
                   coalesce(d.remote_id, ''), coalesce(d.code, ''), coalesce(d.reason, ''),
                   coalesce(d.attempts, o.attempts, 0), coalesce(d.changed_at, m.created_at), coalesce(o.quiet_in, '')
            """;
    private static final String JOINS = """
             join gateway g on g.id = m.gateway_id
             left join delivery d on d.message_id = m.id
             left join outbox o on o.message_id = m.id
            """;

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final String from;
    private final String order;

    LogQuery(ProjectId project, LogFilter filter, LogPosition position) {
        from = filter.state().map(LogQuery::tableOf).orElse("from message m");
        order = position.isNewerThan() ? " order by m.id" : " order by m.id desc";
        and("m.project_id = ?", project.value());
        filter.recipient().ifPresent(number -> and("m.recipient = ?", number));
        filter.gateway().ifPresent(gateway -> and("m.gateway_id = ?", gateway));
        filter.from().ifPresent(at -> and("m.id >= ?", Ids.firstAt(at)));
        filter.until().ifPresent(at -> and("m.id < ?", Ids.firstAt(at)));
        filter.state().ifPresent(this::inState);
        switch (position.side()) {
            case NEWEST -> {}
            case OLDER_THAN -> and("m.id < ?", position.id());
            case NEWER_THAN -> and("m.id > ?", position.id());
        }
    }

    /** One message of a project. */
    static LogQuery one(ProjectId project, long id) {
        LogQuery query = new LogQuery(project, LogFilter.ALL, LogPosition.TOP);
        query.and("m.id = ?", id);
        return query;
    }

    /** Few messages are in trouble, were cancelled or wait, so those lists start from their own small tables. */
    private static String tableOf(MessageState state) {
        if (state.isTrouble()) {
            return "from trouble t join message m on m.id = t.message_id";
        }
        if (state == MessageState.CANCELLED) {
            return "from cancelled c join message m on m.id = c.message_id";
        }
        return state.isWaiting() ? "from outbox q join message m on m.id = q.message_id" : "from message m";
    }

    private void inState(MessageState state) {
        if (state.isTrouble()) {
            and("t.state = ?", state.name());
        } else if (state == MessageState.QUEUED) {
            where.append(" and q.claimed_until is null");
        } else if (state == MessageState.SENDING) {
            where.append(" and q.claimed_until is not null");
        } else {
            // of the side table's own project: so its index is read in the page's order and no further than the page
            where.append(state == MessageState.CANCELLED ? " and c.project_id = m.project_id" : "");
            // asked row by row: a join would read all deliveries before it knows which page they are on
            and("(select s.state from delivery s where s.message_id = m.id) = ?", state.name());
        }
    }

    private void and(String condition, Object value) {
        values.add(value);
        where.append(where.isEmpty() ? " where " : " and ").append(condition.replace("?", "?" + values.size()));
    }

    /** The page's messages are picked first, along the index, and only they are joined: the cost is the page's, not the history's. */
    String sql(int most) {
        return COLUMNS + "from (select m.* " + from + where + order + " limit " + most + ") m" + JOINS + order;
    }

    List<Object> values() {
        return values;
    }
}
