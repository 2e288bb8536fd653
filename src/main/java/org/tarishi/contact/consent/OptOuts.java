package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
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
import org.tarishi.platform.rest.json.Json;
import org.tarishi.sms.PhoneNumber;

/** The store of opt-outs. */
@Stateless
public class OptOuts {

    private static final String LINES = """
            jsonb_to_recordset(cast(?3 as jsonb)) as heard (
              id bigint, number varchar, wish varchar, source varchar, words varchar, since timestamptz)""";

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
        return heard(project, List.of(said), by) == 1;
    }

    /**
     * As {@link #heard(ProjectId, Said, String)}, in as many statements for a thousand as for one.
     *
     * @param said each number once
     * @return how much changed by it
     */
    public int heard(ProjectId project, List<Said> said, String by) {
        Set<String> changed = write(project, lines(said), by);
        Set<PhoneNumber> stopped = said.stream()
                .filter(each -> each.wish() == Wish.STOP)
                .map(Said::number)
                .filter(number -> changed.contains(number.e164()))
                .collect(Collectors.toSet());
        if (!stopped.isEmpty()) {
            listeners.fire(new OptedOut(project, stopped));
        }
        List<Said> again = said.stream()
                .filter(each -> !changed.contains(each.number().e164()))
                .toList();
        if (!again.isEmpty()) {
            writeAgain(project, lines(again));
        }
        return changed.size();
    }

    /** One of a list on its way to the database. */
    private record Line(long id, String number, String wish, String source, String words, Instant since) {}

    /** By their numbers, so that two lists never wait for each other. */
    private String lines(List<Said> said) {
        return Json.write(said.stream()
                .sorted(Comparator.comparing(each -> each.number().e164()))
                .map(each -> new Line(
                        ids.next(),
                        each.number().e164(),
                        each.wish().name(),
                        each.source().name(),
                        each.words(),
                        each.at()))
                .toList());
    }

    /** A row gets a new id, so that lists by id have the latest first. Returns the numbers that say something else now. */
    private Set<String> write(ProjectId project, String lines, String by) {
        List<?> numbers = em.createNativeQuery("""
                        with heard as (
                          insert into opt_out as o (id, project_id, number, wish, source, words, noted_by, since)
                          select id, ?1, number, wish, source, words, ?2, since from\s""" + LINES + """

                          on conflict (project_id, number) do update set
                            id = excluded.id, wish = excluded.wish, source = excluded.source, words = excluded.words,
                            noted_by = excluded.noted_by, since = excluded.since,
                            said_again_at = null
                          where o.wish <> excluded.wish and greatest(o.since, o.said_again_at) <= excluded.since
                          returning o.number)
                        select number from heard""")
                .setParameter(1, project.value())
                .setParameter(2, by)
                .setParameter(3, lines)
                .getResultList();
        return numbers.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The numbers stand there once more so that their index is used, however many rows the planner believes there are. */
    private void writeAgain(ProjectId project, String lines) {
        em.createNativeQuery("update opt_out o set said_again_at = heard.since from " + LINES + """

                        where o.project_id = ?1 and o.number = heard.number and o.wish = heard.wish
                          and o.number = any (array(
                            select number from jsonb_to_recordset(cast(?3 as jsonb)) as said (number varchar)))
                          and greatest(o.since, o.said_again_at) < heard.since""")
                .setParameter(1, project.value())
                .setParameter(3, lines)
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
