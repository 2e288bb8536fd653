package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sending.quiet.QuietPlaces;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** Claims what is due at a gateway, for all nodes together: {@link NextInTurn} says who goes next. */
@Stateless
public class ClaimDue {

    private static final BigDecimal A_MOMENT = new BigDecimal("0.25");
    private static final BigDecimal BETWEEN_QUESTIONS = BigDecimal.valueOf(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    QuietPlaces quiet;

    @Inject
    Clock clock;

    /** Claims up to {@code most} due messages of a gateway for a node, in a short transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Claimed claim(long gatewayId, int most, String node, Instant until) {
        return claim(gatewayId, most, new Holder(node, until, A_MOMENT));
    }

    /** @param bucket how long a bucket takes to fill, in seconds */
    private record Holder(String name, Instant until, BigDecimal bucket) {}

    private Claimed claim(long gatewayId, int most, Holder holder) {
        List<?> rows = em.createNativeQuery(NextInTurn.CLAIM)
                .setParameter(1, gatewayId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, most)
                .setParameter(4, Timestamp.from(holder.until()))
                .setParameter(5, holder.name())
                .setParameter(6, holder.bucket())
                .setParameter(7, String.join(",", quiet.now().keySet()))
                .getResultList();
        List<Claim> claims = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> Objects.nonNull(row[1]))
                .map(row -> claimOf(gatewayId, row, holder.until()))
                .toList();
        return new Claimed(claims, seconds((BigDecimal) ((Object[]) rows.get(0))[0]));
    }

    /**
     * As {@link #claim}, in the transaction of the caller: the claim and what is noted of it stand or fall together. For
     * gateways that ask now and then, so their buckets hold what may go between two questions.
     *
     * @param holder who has them; no node, so that no node's end ends the claim
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Claimed claimWithin(long gatewayId, int most, String holder, Instant until) {
        return claim(gatewayId, most, new Holder(holder, until, BETWEEN_QUESTIONS));
    }

    /** Puts back into the buckets what these claims took; they do not go after all. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refund(long gatewayId, List<Long> messageIds) {
        em.createNativeQuery("""
                        with back as (
                          select number_id, sum(segments) as segments from outbox
                          where message_id = any (cast(string_to_array(?2, ',') as bigint[])) group by number_id),
                        numbers as (
                          update number_pace p set tokens = p.tokens + b.segments from back b
                          where p.number_id = b.number_id)
                        update gateway_pace set tokens = tokens + coalesce((select sum(segments) from back), 0)
                        where gateway_id = ?1""")
                .setParameter(1, gatewayId)
                .setParameter(2, messageIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    private static Duration seconds(BigDecimal seconds) {
        return Duration.ofNanos(seconds.movePointRight(9).longValue());
    }

    private static Claim claimOf(long gatewayId, Object[] row, Instant until) {
        Submission submission = new Submission(
                ((Number) row[1]).longValue(),
                new PhoneNumber((String) row[2]),
                (String) row[3],
                new SmsText((String) row[4]),
                ((Timestamp) row[5]).toInstant(),
                Optional.ofNullable((Timestamp) row[7]).map(Timestamp::toInstant));
        return new Claim(gatewayId, submission, ((Number) row[6]).intValue(), until);
    }
}
