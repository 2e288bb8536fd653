package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;

/** The store of keywords; released ones are kept, and nobody is shown them. */
@Stateless
public class Keywords {

    @PersistenceContext
    EntityManager em;

    /** A project's own, on numbers that have not ended. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Keyword> of(ProjectId project) {
        return em.createQuery("""
                        select k from Keyword k, GatewayNumber n
                        where n.id = k.numberId and n.endedAt is null and k.projectId = :project and k.releasedAt is null
                        order by k.folded, k.id""", Keyword.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    /** Everybody's, with the names of the projects. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<OwnedKeyword> all() {
        return em.createQuery("""
                        select new org.tarishi.gateway.number.OwnedKeyword(k, p.name)
                        from Keyword k, GatewayNumber n, Project p
                        where n.id = k.numberId and n.endedAt is null and p.id = k.projectId and k.releasedAt is null
                        order by n.address, k.folded, k.id""", OwnedKeyword.class).getResultList();
    }

    /** All of a number, for the verbs and flows, which have asked their caller already. */
    public List<Keyword> on(long numberId) {
        return em.createQuery(
                        "select k from Keyword k where k.numberId = :number and k.releasedAt is null order by k.folded",
                        Keyword.class)
                .setParameter("number", numberId)
                .getResultList();
    }

    /** Whose a text to a number is by its first word. */
    public Optional<Keyword> matching(long numberId, String text) {
        return Word.first(text)
                .flatMap(word -> em.createQuery(
                                "select k from Keyword k where k.numberId = :number and k.folded = :folded and k.releasedAt is null",
                                Keyword.class)
                        .setParameter("number", numberId)
                        .setParameter("folded", word.folded())
                        .getResultStream()
                        .findFirst());
    }

    /** Whether a text begins with a word that stops, starts or asks for help, wherever it is sent. */
    public boolean isReserved(String text) {
        return Word.first(text).flatMap(ReservedWords::like).isPresent();
    }

    /** The numbers of a gateway that a project has a keyword on. */
    public List<Long> numbersOf(ProjectId project, long gatewayId) {
        return em.createQuery("""
                        select distinct n.id from Keyword k, GatewayNumber n
                        where n.id = k.numberId and n.gatewayId = :gateway and n.endedAt is null
                          and k.projectId = :project and k.releasedAt is null""", Long.class)
                .setParameter("gateway", gatewayId)
                .setParameter("project", project.value())
                .getResultList();
    }

    public Optional<Keyword> find(long id) {
        return Optional.ofNullable(em.find(Keyword.class, id)).filter(keyword -> !keyword.isReleased());
    }

    public void add(Keyword keyword) {
        em.persist(keyword);
    }
}
