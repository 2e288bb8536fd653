package org.tarishi.gateway.health;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.gateway.health.TrafficTally.Minute;

/** Adds what was counted to the tables of figures: one statement for each, whatever went on in that second. */
@Stateless
public class TrafficCounts {

    private static final String COLUMNS = joined(Figure::column);
    private static final String PLACES = "(?, ?, ?" + ", ?".repeat(Figure.values().length) + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void add(Map<Minute, Figures> counted) {
        Map<Minute, Figures> hours = new TreeMap<>();
        counted.forEach((minute, figures) -> hours.merge(minute.withinItsHour(), figures, Figures::plus));
        add(Span.MINUTE, counted);
        add(Span.HOUR, hours);
    }

    private void add(Span span, Map<Minute, Figures> counted) {
        String table = span.table();
        Query insert = em.createNativeQuery("insert into " + table + " (gateway_id, project_id, at, " + COLUMNS
                + ") values " + (PLACES + ", ").repeat(counted.size() - 1) + PLACES
                + " on conflict (gateway_id, project_id, at) do update set "
                + joined(figure ->
                        figure.column() + " = " + table + "." + figure.column() + " + excluded." + figure.column()));
        int place = 1;
        for (Map.Entry<Minute, Figures> each : counted.entrySet()) {
            insert.setParameter(place++, each.getKey().gatewayId());
            insert.setParameter(place++, each.getKey().projectId());
            insert.setParameter(place++, Timestamp.from(each.getKey().at()));
            for (Figure figure : Figure.values()) {
                insert.setParameter(place++, each.getValue().of(figure));
            }
        }
        insert.executeUpdate();
    }

    private static String joined(Function<Figure, String> words) {
        return Arrays.stream(Figure.values()).map(words).collect(Collectors.joining(", "));
    }

    /** Removes what is kept no longer. */
    public void forget() {
        for (Span span : Span.values()) {
            em.createNativeQuery("delete from " + span.table() + " where at < ?1")
                    .setParameter(1, Timestamp.from(clock.instant().minus(span.kept())))
                    .executeUpdate();
        }
    }
}
