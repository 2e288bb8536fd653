package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOut.Wish;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.sms.PhoneNumber;

/** The store of opt-outs. */
@Stateless
public class OptOuts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Event<OptedOut> listeners;

    /** Those of the numbers that want no messages of the project. For the flow, which has asked its caller already. */
    public Set<PhoneNumber> among(ProjectId project, Collection<PhoneNumber> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("""
                        select o.number from OptOut o
                        where o.projectId = :project and o.wish = :stop and o.number in :numbers""", String.class)
                .setParameter("project", project.value())
                .setParameter("stop", Wish.STOP)
                .setParameter("numbers", numbers.stream().map(PhoneNumber::e164).toList())
                .getResultStream()
                .map(PhoneNumber::new)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps what somebody said, unless they said so already or said something since. Repeatable, and in any order: said
     * once more it changes nothing, but what was said in between and is heard later no longer counts.
     *
     * @param by who of the project noted it; empty when the hub heard it by itself
     * @return whether anything changed by it
     */
    public boolean heard(ProjectId project, Said said, String by) {
        boolean changed = write(project, said, by) == 1;
        if (changed && said.wish() == Wish.STOP) {
            listeners.fire(new OptedOut(project, said.number()));
        }
        if (!changed) {
            writeAgain(project, said);
        }
        return changed;
    }

    /** The row gets a new id, so that lists by id have the latest first. */
    private int write(ProjectId project, Said said, String by) {
        return em.createNativeQuery("""
                        insert into opt_out as o (id, project_id, number, wish, source, words, noted_by, since)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (project_id, number) do update set
                            id = excluded.id, wish = excluded.wish, source = excluded.source, words = excluded.words,
                            noted_by = excluded.noted_by, since = excluded.since,
                            said_again_at = null
                        where o.wish <> excluded.wish and greatest(o.since, o.said_again_at) <= excluded.since""")
                .setParameter(1, ids.next())
                .setParameter(2, project.value())
                .setParameter(3, said.number().e164())
                .setParameter(4, said.wish().name())
                .setParameter(5, said.source().name())
                .setParameter(6, said.words())
                .setParameter(7, by)
                .setParameter(8, Timestamp.from(said.at()))
                .executeUpdate();
    }

    private void writeAgain(ProjectId project, Said said) {
        em.createNativeQuery("""
                        update opt_out set said_again_at = ?4
                        where project_id = ?1 and number = ?2 and wish = ?3 and greatest(since, said_again_at) < ?4""")
                .setParameter(1, project.value())
                .setParameter(2, said.number().e164())
                .setParameter(3, said.wish().name())
                .setParameter(4, Timestamp.from(said.at()))
                .executeUpdate();
    }

    /** Some who want no messages of the project and of whom we know it that way, the latest first. For the flow. */
    public List<PhoneNumber> knownBy(ProjectId project, Source source, int most) {
        return em.createQuery("""
                        select o.number from OptOut o
                        where o.projectId = :project and o.wish = :stop and o.source = :source
                        order by o.id desc""", String.class)
                .setParameter("project", project.value())
                .setParameter("stop", Wish.STOP)
                .setParameter("source", source)
                .setMaxResults(most)
                .getResultStream()
                .map(PhoneNumber::new)
                .toList();
    }

    /** Of another project is as good as none. */
    @Needs(Permission.READ_MESSAGES)
    public OptOut get(ProjectId project, long id) {
        return em.createQuery("select o from OptOut o where o.id = :id and o.projectId = :project", OptOut.class)
                .setParameter("id", id)
                .setParameter("project", project.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("opt-out " + id));
    }

    /** One more than a page, the latest first, with smaller ids; {@link Long#MAX_VALUE} for all. */
    @Needs(Permission.READ_MESSAGES)
    public List<OptOut> before(ProjectId project, OptOutQuery query, long id) {
        return list("o.id < :id", "desc", project, query, id);
    }

    /** One more than a page, the oldest first, with larger ids. */
    @Needs(Permission.READ_MESSAGES)
    public List<OptOut> after(ProjectId project, OptOutQuery query, long id) {
        return list("o.id > :id", "asc", project, query, id);
    }

    private List<OptOut> list(String place, String order, ProjectId project, OptOutQuery query, long id) {
        return em.createQuery(
                        "select o from OptOut o where o.projectId = :project and o.wish = :wish"
                                + " and o.number like :part and " + place + " order by o.id " + order,
                        OptOut.class)
                .setParameter("project", project.value())
                .setParameter("wish", query.wish())
                .setParameter("part", query.like())
                .setParameter("id", id)
                .setMaxResults(OptOutSlice.LENGTH + 1)
                .getResultList();
    }
}
