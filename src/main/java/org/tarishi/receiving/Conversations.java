package org.tarishi.receiving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/**
 * The store of conversations. Writes are single statements that add to what is there, so that two nodes that take in texts
 * of one person neither lose a count nor start two conversations.
 */
@Stateless
public class Conversations {

    private static final int SHOWN = 200;

    private static final String OLDER = """
            select c from Conversation c
            where c.projectId = :project and lower(c.number) like :part
              and (c.lastAt < :at or c.lastAt = :at and c.id < :id)
            order by c.lastAt desc, c.id desc""";

    private static final String NEWER = """
            select c from Conversation c
            where c.projectId = :project and lower(c.number) like :part
              and (c.lastAt > :at or c.lastAt = :at and c.id > :id)
            order by c.lastAt, c.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** Of another project is as good as none. */
    @Needs(Permission.READ_INBOUND)
    public Conversation get(ProjectId project, long id) {
        return em.createQuery(
                        "select c from Conversation c where c.id = :id and c.projectId = :project", Conversation.class)
                .setParameter("id", id)
                .setParameter("project", project.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("conversation " + id));
    }

    /** The one with a number, if it ever wrote. */
    @Needs(Permission.READ_INBOUND)
    public Optional<Conversation> with(ProjectId project, String number) {
        return em.createQuery(
                        "select c from Conversation c where c.projectId = :project and c.number = :number",
                        Conversation.class)
                .setParameter("project", project.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * A page, the latest first.
     *
     * @param part only those whose number contains this; empty for all
     */
    @Needs(Permission.READ_INBOUND)
    public ConversationList page(ProjectId project, String part, Place place, int size) {
        List<Conversation> found = find(place.isNewerThan() ? NEWER : OLDER, project, part, place, size + 1);
        boolean more = found.size() > size;
        List<Conversation> rows = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (place.isNewerThan()) {
            Collections.reverse(rows);
            return new ConversationList(rows, !rows.isEmpty(), more);
        }
        return new ConversationList(rows, more, !rows.isEmpty() && !place.equals(Place.TOP));
    }

    private List<Conversation> find(String query, ProjectId project, String part, Place place, int most) {
        return em.createQuery(query, Conversation.class)
                .setParameter("project", project.value())
                .setParameter("part", "%" + part.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .setParameter("at", place.at())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many conversations hold something nobody has read. */
    @Needs(Permission.READ_INBOUND)
    public int unread(ProjectId project) {
        return ((Number) em.createNativeQuery("select count(*) from conversation where project_id = ?1 and unread > 0")
                        .setParameter(1, project.value())
                        .getSingleResult())
                .intValue();
    }

    /** Nothing in it is unread from now on. */
    @Needs(Permission.SEND_MESSAGES)
    public void markRead(ProjectId project, long id) {
        em.createNativeQuery("update conversation set unread = 0 where id = ?1 and project_id = ?2 and unread > 0")
                .setParameter(1, id)
                .setParameter(2, project.value())
                .executeUpdate();
    }

    /** The person wrote; starts the conversation with the first text. Returns its id. */
    public long heard(ProjectId project, String number, long gatewayId, String text, Instant at) {
        return ((Number) em.createNativeQuery("""
                        insert into conversation as c
                            (id, project_id, number, gateway_id, unread, last_text, last_ours, last_at)
                        values (?1, ?2, ?3, ?4, 1, ?5, false, ?6)
                        on conflict (project_id, number) do update set
                            unread = c.unread + 1,
                            gateway_id = case when c.last_at > excluded.last_at then c.gateway_id else excluded.gateway_id end,
                            last_text = case when c.last_at > excluded.last_at then c.last_text else excluded.last_text end,
                            last_ours = c.last_at > excluded.last_at and c.last_ours,
                            last_at = greatest(c.last_at, excluded.last_at)
                        returning id""")
                        // nothing that waits to be written concerns it; what waits goes out in one batch
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, ids.next())
                        .setParameter(2, project.value())
                        .setParameter(3, number)
                        .setParameter(4, gatewayId)
                        .setParameter(5, beginning(text))
                        .setParameter(6, Timestamp.from(at))
                        .getSingleResult())
                .longValue();
    }

    /** We wrote; whoever did so has read what was there. */
    public void said(ProjectId project, long id, String text, Instant at) {
        em.createNativeQuery("""
                        update conversation set unread = 0, last_text = ?3, last_ours = true, last_at = greatest(last_at, ?4)
                        where id = ?1 and project_id = ?2""")
                .setParameter(1, id)
                .setParameter(2, project.value())
                .setParameter(3, beginning(text))
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    /** Never cuts between the two halves of a character. */
    private static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }
}
