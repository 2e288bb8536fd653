package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.platform.Ids;

/** The store of parts that wait for the others of their text. */
@Stateless
public class InboundParts {

    /** Names one long text: parts that share all of this belong together. */
    public record Key(long gatewayId, String sender, int reference, int total) {

        static Key of(Heard heard, Part part) {
            return new Key(heard.gatewayId(), heard.sender(), part.reference(), part.total());
        }

        String lock() {
            return "inbound-parts:" + gatewayId + ":" + sender + ":" + reference + ":" + total;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /**
     * What there is of a text, which nobody else touches until the transaction ends: otherwise two nodes with the last two
     * parts would each miss the other's.
     */
    public List<InboundPart> lock(Key key) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, key.lock())
                .getSingleResult();
        return em.createQuery("""
                        select p from InboundPart p
                        where p.gatewayId = :gateway and p.sender = :sender and p.reference = :reference
                          and p.total = :total
                        order by p.number""", InboundPart.class)
                .setParameter("gateway", key.gatewayId())
                .setParameter("sender", key.sender())
                .setParameter("reference", key.reference())
                .setParameter("total", key.total())
                .getResultList();
    }

    public InboundPart add(Heard heard, Part part) {
        InboundPart added = new InboundPart(ids.next(), heard, part);
        em.persist(added);
        return added;
    }

    public void remove(List<InboundPart> parts) {
        parts.forEach(em::remove);
        // at once: the next part of a text with the same reference may come in this transaction
        em.flush();
    }

    /** Texts whose first part came before a moment, the longest waiting first. */
    public List<Key> waitingSince(Instant before, int most) {
        List<?> keys = em.createNativeQuery("""
                        select gateway_id, sender, reference, total from inbound_part
                        group by gateway_id, sender, reference, total having min(received_at) < ?1
                        order by min(received_at) limit ?2""")
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .getResultList();
        return keys.stream().map(Object[].class::cast).map(InboundParts::key).toList();
    }

    private static Key key(Object[] row) {
        return new Key(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }
}
