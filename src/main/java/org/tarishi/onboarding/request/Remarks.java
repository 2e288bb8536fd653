package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.Remark;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The store of remarks. Whoever asks has been let see the request; drafts are for administrators only. */
@Stateless
public class Remarks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** Written, but not asked yet; oldest first. */
    public List<RequestRemark> drafts(long requestId) {
        return of(requestId).stream()
                .filter(remark -> remark.askedAt().isEmpty())
                .toList();
    }

    /** What was asked last; nothing where nothing ever was. */
    public List<RequestRemark> asked(long requestId) {
        List<RequestRemark> all = of(requestId);
        Optional<Instant> last =
                all.stream().flatMap(remark -> remark.askedAt().stream()).max(Comparator.naturalOrder());
        return all.stream()
                .filter(remark ->
                        remark.askedAt().isPresent() && remark.askedAt().equals(last))
                .toList();
    }

    public void add(long requestId, Remark remark, String author, Instant at) {
        em.persist(new RequestRemark(ids.next(), requestId, remark, author, at));
    }

    /** Takes a draft away. */
    public void remove(long requestId, long id) {
        em.remove(drafts(requestId).stream()
                .filter(remark -> remark.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("remark " + id)));
    }

    /** All drafts at once. */
    public void ask(long requestId, Instant at) {
        drafts(requestId).forEach(remark -> remark.ask(at));
    }

    private List<RequestRemark> of(long requestId) {
        return em.createQuery(
                        "select m from RequestRemark m where m.requestId = :request order by m.id", RequestRemark.class)
                .setParameter("request", requestId)
                .getResultList();
    }
}
