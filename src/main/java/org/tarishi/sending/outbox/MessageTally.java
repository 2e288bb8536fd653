package org.tarishi.sending.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.health.Figure;
import org.tarishi.gateway.health.TrafficTally;

/**
 * Counts what becomes of messages, for the figures of their gateways. Counts before the commit: one that is undone and made
 * again counts twice, which figures may.
 */
@ApplicationScoped
public class MessageTally {

    @Inject
    TrafficTally tally;

    @Inject
    Clock clock;

    /** A message of so many segments left the outbox. */
    void left(Delivery delivery, int segments) {
        switch (delivery.getState()) {
            case SUBMITTED -> accepted(delivery.getGatewayId(), new ProjectId(delivery.getProjectId()), segments);
            case FAILED -> count(delivery, Figure.REFUSED);
            case UNCERTAIN -> count(delivery, Figure.UNCERTAIN);
            case EXPIRED -> count(delivery, Figure.OUTLIVED);
            default -> {}
        }
    }

    /** A gateway took a message of so many segments. */
    void accepted(long gatewayId, ProjectId project, int segments) {
        tally.accepted(gatewayId, project, segments);
    }

    /** A message that had left moved on: by a report, or by an answer that came late. */
    void moved(Delivery delivery) {
        switch (delivery.getState()) {
            case SUBMITTED -> count(delivery, Figure.ACCEPTED);
            case FAILED -> count(delivery, Figure.REFUSED);
            case DELIVERED -> report(delivery, Figure.DELIVERED);
            case UNDELIVERED, EXPIRED -> report(delivery, Figure.UNDELIVERED);
            default -> {}
        }
    }

    /** A message was not taken and waits for another try. */
    public void deferred(OutboxEntry entry) {
        tally.count(entry.getGatewayId(), new ProjectId(entry.getProjectId()), Figure.DEFERRED);
    }

    private void count(Delivery delivery, Figure figure) {
        tally.count(delivery.getGatewayId(), new ProjectId(delivery.getProjectId()), figure);
    }

    private void report(Delivery delivery, Figure figure) {
        Duration delay = Duration.between(delivery.getSubmittedAt(), clock.instant());
        tally.reported(delivery.getGatewayId(), new ProjectId(delivery.getProjectId()), figure, delay);
    }
}
