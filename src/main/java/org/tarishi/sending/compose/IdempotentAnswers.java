package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.account.ProjectId;

/** The store of answers that were given to calls with an idempotency key. */
@Stateless
public class IdempotentAnswers {

    /** How long an answer is kept. */
    static final Duration KEPT = Duration.ofHours(48);

    private static final int ACCEPTED = 202;

    /** What was answered to which question. */
    public record Given(String fingerprint, String body) {}

    @PersistenceContext
    EntityManager em;

    /**
     * Takes the key for this transaction. Whoever comes with the same key at the same moment, on any node, waits here until
     * this transaction ends, and is told no unless it fails.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean take(ProjectId project, IdempotencyKey key, String fingerprint, Instant at) {
        return em.createNativeQuery("""
                        insert into idempotent_answer
                            (project_id, idempotency_key, fingerprint, status, body, created_at)
                        values (?1, ?2, ?3, ?4, '', ?5) on conflict do nothing""")
                        .setParameter(1, project.value())
                        .setParameter(2, key.value())
                        .setParameter(3, fingerprint)
                        .setParameter(4, ACCEPTED)
                        .setParameter(5, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** Keeps what is answered to the holder of the key. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(ProjectId project, IdempotencyKey key, String body) {
        em.createNativeQuery("update idempotent_answer set body = ?3 where project_id = ?1 and idempotency_key = ?2")
                .setParameter(1, project.value())
                .setParameter(2, key.value())
                .setParameter(3, body)
                .executeUpdate();
    }

    /** What was answered to the one who had the key; it cannot be gone the moment after it was in the way. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Given given(ProjectId project, IdempotencyKey key) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select fingerprint, body from idempotent_answer where project_id = ?1 and idempotency_key = ?2")
                .setParameter(1, project.value())
                .setParameter(2, key.value())
                .getSingleResult();
        return new Given((String) row[0], (String) row[1]);
    }

    /** @return how many went; fewer than {@code most} when no more is that old */
    public int forget(Instant before, int most) {
        return em.createNativeQuery("""
                        delete from idempotent_answer where (project_id, idempotency_key) in (
                            select project_id, idempotency_key from idempotent_answer where created_at < ?1
                            limit ?2 for update skip locked)""")
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
