package org.tarishi.gateway.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;

/**
 * Opens and ends incidents, and lists them. For whoever notices: call {@link #open} each time the cause is seen and
 * {@link #end} each time it is not; what is so already is left as it is, also when two nodes say it at once. People are
 * told by the page and by mail, once for each incident.
 */
@Stateless
public class Incidents {

    private static final int SHOWN = 20;
    private static final int LONGEST_DETAIL = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * From now on, unless one of this cause is open already.
     *
     * @param detail what the cause's sentence names; empty where it names nothing. Never a text or number of a message
     * @return whether it began now
     */
    public boolean open(long gatewayId, Cause cause, String detail) {
        String kept = detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
        return em.createNativeQuery("""
                        insert into gateway_incident (id, gateway_id, cause, detail, opened_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (gateway_id, cause) where ended_at is null do nothing""")
                        .setParameter(1, ids.next())
                        .setParameter(2, gatewayId)
                        .setParameter(3, cause.name())
                        .setParameter(4, kept)
                        .setParameter(5, Timestamp.from(clock.instant()))
                        .executeUpdate()
                > 0;
    }

    /** The cause is gone: ends its incident if one is open. Returns whether it ended now. */
    public boolean end(long gatewayId, Cause cause) {
        return end(gatewayId, Set.of(cause)) > 0;
    }

    /** As {@link #end(long, Cause)}, for several causes; returns how many ended. */
    public int end(long gatewayId, Set<Cause> causes) {
        return em.createQuery("update Incident i set i.endedAt = :now"
                        + " where i.gatewayId = :gateway and i.cause in :causes and i.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("gateway", gatewayId)
                .setParameter("causes", causes)
                .executeUpdate();
    }

    /** The gateways with an open incident of this cause, whoever they belong to; for the watch. */
    public Set<Long> openWith(Cause cause) {
        return em.createQuery(
                        "select i.gatewayId from Incident i where i.cause = :cause and i.endedAt is null", Long.class)
                .setParameter("cause", cause)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those that last, at gateways that the project sends through; the newest first. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Incident> open(ProjectId project) {
        Set<Long> serving =
                gateways.serving(project).stream().map(Gateway::getId).collect(Collectors.toSet());
        return serving.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from Incident i where i.gatewayId in :gateways and i.endedAt is null"
                                        + " order by i.id desc",
                                Incident.class)
                        .setParameter("gateways", serving)
                        .getResultList();
    }

    /** A gateway's last ones: first those that last, then those that ended, each the newest first. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Incident> of(ProjectId project, long gatewayId) {
        return last(gateways.get(project, gatewayId));
    }

    /** As {@link #of}, of one that the platform shares. */
    @NeedsPlatform
    public List<Incident> ofShared(long gatewayId) {
        return last(gateways.shared(gatewayId));
    }

    private List<Incident> last(Gateway gateway) {
        return em.createQuery(
                        "select i from Incident i where i.gatewayId = :gateway"
                                + " order by case when i.endedAt is null then 0 else 1 end, i.id desc",
                        Incident.class)
                .setParameter("gateway", gateway.getId())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
