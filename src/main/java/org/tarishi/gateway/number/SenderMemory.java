package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;

/** Which number of a gateway each recipient of a project has seen. Reads the table of messages itself, since gateways know no flow. */
@Stateless
public class SenderMemory {

    private static final String BETWEEN = ",";

    @PersistenceContext
    EntityManager em;

    /** Ids of numbers by recipient (E.164); who was never written to has no entry. */
    public Map<String, Long> chosen(ProjectId project, long gatewayId, Collection<String> recipients) {
        return byRecipient("""
                select recipient, number_id from sender_choice
                where project_id = ?1 and gateway_id = ?2 and recipient = any(string_to_array(?3, ','))""", project, gatewayId, recipients).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).longValue()));
    }

    /** What the last message to each recipient showed, from before the gateway had several numbers. */
    public Map<String, String> lastShown(ProjectId project, long gatewayId, Collection<String> recipients) {
        return byRecipient("""
                select r.recipient, last.sender from unnest(string_to_array(?3, ',')) as r (recipient)
                cross join lateral (
                    select m.sender from message m
                    where m.project_id = ?1 and m.recipient = r.recipient and m.gateway_id = ?2
                    order by m.id desc limit 1) as last""", project, gatewayId, recipients).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
    }

    /** Remembers, in an order that is the same for everybody, so that two who remember the same recipients do not wait for each other. */
    public void remember(ProjectId project, long gatewayId, Map<String, Long> choices) {
        Map<Long, List<String>> byNumber = choices.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        byNumber.forEach((number, recipients) -> em.createNativeQuery("""
                        insert into sender_choice (project_id, gateway_id, recipient, number_id)
                        select ?1, ?2, r, ?4 from unnest(string_to_array(?3, ',')) as r order by r
                        on conflict (project_id, gateway_id, recipient) do update set number_id = excluded.number_id""")
                .setParameter(1, project.value())
                .setParameter(2, gatewayId)
                .setParameter(3, String.join(BETWEEN, recipients))
                .setParameter(4, number)
                .executeUpdate());
    }

    private Map<String, Object> byRecipient(
            String query, ProjectId project, long gatewayId, Collection<String> recipients) {
        if (recipients.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(query)
                .setParameter(1, project.value())
                .setParameter(2, gatewayId)
                .setParameter(3, String.join(BETWEEN, recipients))
                .getResultList();
        Map<String, Object> found = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> found.put((String) row[0], row[1]));
        return found;
    }
}
