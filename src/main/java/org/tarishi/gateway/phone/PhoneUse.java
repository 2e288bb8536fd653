package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;

/** What a phone was given lately. Reads the table of sending itself, since gateways know no flow. */
@Stateless
public class PhoneUse {

    /**
     * SMS, not texts: a long one counts for each of its parts.
     *
     * @param lying messages that it has and did not report yet
     */
    public record Use(int lastHour, int lastDay, int lying) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    @Needs(Permission.READ_GATEWAYS)
    public Use of(ProjectId project, long gatewayId) {
        long id = gateways.get(project, gatewayId).getId();
        Object[] row = (Object[]) em.createNativeQuery("""
                        select coalesce(sum(parts) filter (where given_at > ?2), 0), coalesce(sum(parts), 0),
                          (select count(*) from handout where gateway_id = ?1 and state = 'OPEN')
                        from handout where gateway_id = ?1 and given_at > ?3""")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .setParameter(3, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .getSingleResult();
        return new Use(number(row[0]), number(row[1]), number(row[2]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
