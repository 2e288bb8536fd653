package org.tarishi.onboarding.notice.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.tarishi.onboarding.notice.RequestNotice;

/** Notices whose mail is due. What one node takes no other takes until it is due again. */
@Stateless
public class DueMails {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** In a short transaction of its own; each comes again later unless {@link #sent} is said of it. */
    public List<RequestNotice> take() {
        List<?> ids = em.createNativeQuery("select id from request_notice where mail_due_at <= ?1"
                        + " order by mail_due_at, id limit ?2 for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, MOST)
                .getResultList();
        List<RequestNotice> due = ids.stream()
                .map(id -> em.find(RequestNotice.class, ((Number) id).longValue()))
                .toList();
        due.forEach(notice -> notice.tryMail(clock.instant()));
        return due;
    }

    public void sent(RequestNotice notice) {
        em.find(RequestNotice.class, notice.getId()).mailed();
    }
}
