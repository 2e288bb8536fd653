package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The store of the platform's papers about requests. */
@Stateless
public class CasePapers {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Written at once: rows that name it may follow in this transaction. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public CasePaper add(long requestId, Paper paper) {
        CasePaper kept =
                new CasePaper(ids.next(), requestId, paper, caller.get().label(), clock.instant());
        em.persist(kept);
        em.flush();
        return kept;
    }

    /** With its content. One of this request's; another request's does not exist. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Paper content(long requestId, long id) {
        return find(requestId, id).map(CasePaper::paper).orElseThrow(() -> new NotFound("paper " + id));
    }

    /** For steps that have asked their caller already. */
    public Optional<CasePaper> find(long requestId, long id) {
        return Optional.ofNullable(em.find(CasePaper.class, id)).filter(paper -> paper.getRequestId() == requestId);
    }
}
