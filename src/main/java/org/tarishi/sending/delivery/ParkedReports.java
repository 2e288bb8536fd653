package org.tarishi.sending.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.platform.Ids;

/** The store of reports that wait for their message. */
@Stateless
public class ParkedReports {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public void park(long gatewayId, List<StatusReport> reports) {
        reports.forEach(report -> em.persist(new ParkedReport(ids.next(), gatewayId, report, clock.instant())));
    }

    /** Reports to look at again now; other nodes skip them until this transaction ends. */
    @SuppressWarnings("unchecked") // a native query mapped to the entity
    public List<ParkedReport> due(int most) {
        return em.createNativeQuery(
                        "select * from parked_report where due_at <= ?1 order by due_at limit ?2 for update skip locked",
                        ParkedReport.class)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, most)
                .getResultList();
    }

    public void remove(ParkedReport report) {
        em.remove(report);
    }
}
