package org.tarishi.sending.delivery;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tarishi.gateway.GatewayCondition;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;

/** Applies delivery reports, many in one transaction. A repeated report changes nothing. */
@Stateless
public class DeliveryReports {

    private static final int BATCH = 200;

    @Inject
    Deliveries deliveries;

    @Inject
    ParkedReports parked;

    @Inject
    GatewayCondition gateways;

    @Inject
    Clock clock;

    /** Applies the reports of one gateway; those about messages that we do not know yet are parked. */
    public void apply(long gatewayId, List<StatusReport> reports) {
        parked.park(gatewayId, applyKnown(gatewayId, reports));
    }

    /** Looks again for the messages of parked reports. Returns how many it looked at. */
    public int applyParked() {
        List<ParkedReport> due = parked.due(BATCH);
        Map<Long, List<ParkedReport>> byGateway = due.stream().collect(groupingBy(ParkedReport::getGatewayId));
        byGateway.forEach(this::applyParked);
        return due.size();
    }

    private void applyParked(long gatewayId, List<ParkedReport> reports) {
        List<StatusReport> unknown =
                applyKnown(gatewayId, reports.stream().map(ParkedReport::report).toList());
        Instant now = clock.instant();
        for (ParkedReport report : reports) {
            if (!unknown.contains(report.report()) || report.isHopeless(now)) {
                parked.remove(report);
            } else {
                report.waitLonger(now);
            }
        }
    }

    /** Returns those whose message is not known. */
    private List<StatusReport> applyKnown(long gatewayId, List<StatusReport> reports) {
        KnownDeliveries known = find(gatewayId, reports);
        List<StatusReport> unknown = new ArrayList<>();
        Blame blame = new Blame();
        for (StatusReport report : reports) {
            known.about(report.about())
                    .ifPresentOrElse(delivery -> apply(report, delivery, blame), () -> unknown.add(report));
        }
        blame.tell((trouble, submittedAt) -> gateways.reported(gatewayId, trouble, submittedAt));
        return unknown;
    }

    private KnownDeliveries find(long gatewayId, List<StatusReport> reports) {
        List<String> remote = handles(reports, MessageHandle.Kind.REMOTE);
        List<Long> ours = handles(reports, MessageHandle.Kind.OURS).stream()
                .flatMap(reference -> Ids.read(reference).stream())
                .toList();
        return new KnownDeliveries(gatewayId, deliveries.lockedByRemoteId(gatewayId, remote), deliveries.locked(ours));
    }

    private static List<String> handles(List<StatusReport> reports, MessageHandle.Kind kind) {
        return reports.stream()
                .map(StatusReport::about)
                .filter(about -> about.kind() == kind)
                .map(MessageHandle::value)
                .distinct()
                .toList();
    }

    private void apply(StatusReport report, Delivery delivery, Blame blame) {
        Why why = new Why(report.providerCode(), report.detail());
        Instant at = report.at().orElseGet(clock::instant);
        if (deliveries.become(delivery, stateOf(report), why, at)) {
            deliveries.tell(
                    delivery.getMessageId(),
                    MessageEvent.Kind.REPORTED,
                    new Why(report.state().name(), words(report)),
                    "");
            report.trouble().ifPresent(trouble -> blame.add(trouble, delivery.getSubmittedAt()));
        }
    }

    private static String words(StatusReport report) {
        return (report.providerCode() + " " + report.detail()).strip();
    }

    private static MessageState stateOf(StatusReport report) {
        return switch (report.state()) {
            case UNDERWAY -> MessageState.SUBMITTED;
            case DELIVERED -> MessageState.DELIVERED;
            case UNDELIVERED -> MessageState.UNDELIVERED;
            case EXPIRED -> MessageState.EXPIRED;
        };
    }
}
