package org.tarishi.onboarding.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The store of notices. Everybody reads their own, and those about a project only while they belong to it. */
@Stateless
public class Notices {

    /** What a page shows; whatever is older stands in the history of its request. */
    static final int MOST = 100;

    private static final String ROWS = "select new org.tarishi.onboarding.notice.NoticeRow(n, r.reference, r.country)";
    private static final String MINE = """
             from RequestNotice n, GatewayRequest r
            where r.id = n.requestId and n.accountId = :me and (
              n.audience in (org.tarishi.onboarding.Audience.ADMINISTRATORS, org.tarishi.onboarding.Audience.APPROVERS)
                and exists (select a from Account a where a.id = n.accountId and a.platformRole is not null)
              or n.audience in (org.tarishi.onboarding.Audience.STAFF, org.tarishi.onboarding.Audience.OWNERS)
                and exists (select m from Membership m where m.accountId = n.accountId and m.projectId = n.projectId))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Tells somebody, unless they were told already. */
    public void add(ToldReader reader, Occasion occasion) {
        em.createNativeQuery("""
                        insert into request_notice (id, account_id, request_id, project_id, audience, kind, word,
                          occasion, state, named, said, told_at, mail_due_at, mail_tries)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                          case when exists (select 1 from request_mail_refusal where account_id = ?2) then null
                            else cast(?12 as timestamptz) end, 0)
                        on conflict do nothing""")
                .setParameter(1, ids.next())
                .setParameter(2, reader.accountId())
                .setParameter(3, occasion.requestId())
                .setParameter(4, occasion.project().value())
                .setParameter(5, reader.as(occasion.state()).name())
                .setParameter(6, occasion.kind().name())
                .setParameter(7, occasion.word())
                .setParameter(8, occasion.key())
                .setParameter(9, occasion.state().name())
                .setParameter(10, occasion.named())
                .setParameter(11, occasion.said())
                .setParameter(12, Timestamp.from(occasion.at()))
                .executeUpdate();
    }

    /** The newest, newest first. */
    @PermitAll
    public List<NoticeRow> mine() {
        return of(ROWS + MINE + " order by n.id desc", NoticeRow.class, me())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many the caller has not read; 0 for whoever is no person. */
    @PermitAll
    public long unread() {
        return person().map(me -> of("select count(n)" + MINE + " and n.readAt is null", Long.class, me)
                        .getSingleResult())
                .orElse(0L);
    }

    /** Marks one as read and returns it. */
    @PermitAll
    public RequestNotice read(long id) {
        RequestNotice notice = of("select n" + MINE + " and n.id = :id", RequestNotice.class, me())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("notice " + id));
        notice.read(clock.instant());
        return notice;
    }

    @PermitAll
    public void readAll() {
        em.createQuery("update RequestNotice n set n.readAt = :now where n.accountId = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", me())
                .executeUpdate();
    }

    /** For its mail, while its reader may still see it. */
    public Optional<NoticeRow> find(long id, long accountId) {
        return of(ROWS + MINE + " and n.id = :id", NoticeRow.class, accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> of(String query, Class<T> type, long account) {
        return em.createQuery(query, type).setParameter("me", account);
    }

    private long me() {
        return person().orElseThrow(() -> new Forbidden("notices are for people"));
    }

    private Optional<Long> person() {
        return caller.get() instanceof Caller.Person person ? Optional.of(person.accountId()) : Optional.empty();
    }
}
