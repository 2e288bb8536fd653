package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;

/** The store of forms. Whoever asks has been let see the request. */
@Stateless
public class RequestVersions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** Newest first. */
    public List<RequestVersion> of(long requestId) {
        return em.createQuery(
                        "select v from RequestVersion v where v.requestId = :request order by v.number desc",
                        RequestVersion.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** What was answered last, handed in or not. */
    public Answers latest(long requestId) {
        return of(requestId).stream().findFirst().map(RequestVersion::answers).orElse(Answers.NONE);
    }

    /** What was handed in last. */
    public Optional<RequestVersion> handedIn(long requestId) {
        return of(requestId).stream().filter(RequestVersion::isHandedIn).findFirst();
    }

    /** The one that is being filled in: begun with the answers of the last round where there is none. */
    public RequestVersion underWork(long requestId) {
        List<RequestVersion> all = of(requestId);
        return all.stream()
                .findFirst()
                .filter(last -> !last.isHandedIn())
                .orElseGet(() -> begin(requestId, all.stream().findFirst()));
    }

    private RequestVersion begin(long requestId, Optional<RequestVersion> last) {
        return begin(
                requestId,
                last.map(RequestVersion::getNumber).orElse(0) + 1,
                last.map(RequestVersion::signed).orElse(SignedAnswers.NONE));
    }

    /** The first one of a request that begins with what another answered. */
    public void beginWith(long requestId, Answers answers) {
        begin(requestId, 1, new SignedAnswers(answers, Answers.NONE));
    }

    private RequestVersion begin(long requestId, int number, SignedAnswers answers) {
        RequestVersion fresh = new RequestVersion(ids.next(), requestId, number, answers);
        em.persist(fresh);
        return fresh;
    }
}
