package org.tarishi.onboarding.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.platform.Forbidden;

/** Whether somebody gets mails about requests; the page tells them all the same. Everybody changes only their own choice. */
@Stateless
public class RequestMails {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @PermitAll
    public boolean areWanted() {
        return em.createNativeQuery("select 1 from request_mail_refusal where account_id = ?1")
                .setParameter(1, me())
                .getResultList()
                .isEmpty();
    }

    /** No more from now on, also none of those that are due. */
    @PermitAll
    public void refuse() {
        change("insert into request_mail_refusal (account_id) values (?1) on conflict do nothing");
        change("update request_notice set mail_due_at = null where account_id = ?1 and mail_due_at is not null");
    }

    /** Of what happens from now on. */
    @PermitAll
    public void want() {
        change("delete from request_mail_refusal where account_id = ?1");
    }

    private void change(String statement) {
        em.createNativeQuery(statement).setParameter(1, me()).executeUpdate();
    }

    private long me() {
        if (caller.get() instanceof Caller.Person person) {
            return person.accountId();
        }
        throw new Forbidden("choices of mails belong to people");
    }
}
