package org.tarishi.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.account.ProjectId;

/** Counts in memory, so that whoever sends or reports waits for nothing; {@link TrafficTimer} writes it down. */
@ApplicationScoped
public class TrafficTally {

    /** What a count belongs to; ordered, so that two nodes that write down at once never wait for each other in a ring. */
    record Minute(long gatewayId, long projectId, Instant at) implements Comparable<Minute> {

        @Override
        public int compareTo(Minute other) {
            int gateways = Long.compare(gatewayId, other.gatewayId);
            int projects = Long.compare(projectId, other.projectId);
            return gateways != 0 ? gateways : projects != 0 ? projects : at.compareTo(other.at);
        }

        Minute withinItsHour() {
            return new Minute(gatewayId, projectId, at.truncatedTo(ChronoUnit.HOURS));
        }
    }

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Minute, Figures> counts = new ConcurrentHashMap<>();

    public void count(long gatewayId, ProjectId project, Figure figure) {
        count(gatewayId, project, figure, 1);
    }

    private void count(long gatewayId, ProjectId project, Figure figure, int times) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        add(new Minute(gatewayId, project.value(), minute), Figures.NONE.plus(figure, times));
    }

    /** A message of so many segments was taken. */
    public void accepted(long gatewayId, ProjectId project, int segments) {
        count(gatewayId, project, Figure.ACCEPTED);
        count(gatewayId, project, Figure.SEGMENTS, segments);
    }

    /** A report came, so long after the message was handed over. */
    public void reported(long gatewayId, ProjectId project, Figure what, Duration delay) {
        count(gatewayId, project, what);
        count(gatewayId, project, Figure.of(delay));
    }

    /** What was counted since the last time. */
    Map<Minute, Figures> take() {
        Map<Minute, Figures> taken = new TreeMap<>();
        for (Minute minute : counts.keySet()) {
            taken.put(minute, counts.remove(minute));
        }
        return taken;
    }

    /** Takes back what could not be written down. */
    void giveBack(Map<Minute, Figures> taken) {
        taken.forEach(this::add);
    }

    private void add(Minute minute, Figures more) {
        counts.merge(minute, more, Figures::plus);
    }
}
