package org.tarishi.receiving.callback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.receiving.inbox.HearWishes;
import org.tarishi.receiving.inbox.Inbox;
import org.tarishi.receiving.inbox.Received;
import org.tarishi.sending.delivery.DeliveryReports;

/** Reads kept callbacks and passes on what they say, in the transaction that takes them off the list. */
@Stateless
public class ReadCallbacks {

    @Inject
    KeptCallbacks kept;

    @Inject
    CallbackReadings readings;

    @Inject
    Inbox inbox;

    @Inject
    HearWishes wishes;

    @Inject
    WordsOfPhones phones;

    @Inject
    DeliveryReports deliveryReports;

    /** @return how many it took; 0 when none waits */
    public int batch(int most) {
        List<CallbackExchange> waiting = kept.claim(most);
        pass(waiting);
        return waiting.size();
    }

    /** One by itself; nothing happens if it waits no more. */
    public void one(long id) {
        kept.claimOne(id).map(List::of).ifPresent(this::pass);
    }

    /** Takes one off the list that cannot be read, for a person to look at. */
    public void giveUp(long id, String reason) {
        kept.claimOne(id).ifPresent(exchange -> {
            exchange.unreadable(reason);
            kept.settle(List.of(exchange));
        });
    }

    private void pass(List<CallbackExchange> waiting) {
        // by gateway and in order, so that two nodes lock the same rows in the same order
        Map<Long, List<StatusReport>> reports = new TreeMap<>();
        waiting.forEach(exchange -> read(exchange, reports));
        kept.settle(waiting);
        reports.forEach(deliveryReports::apply);
    }

    private void read(CallbackExchange exchange, Map<Long, List<StatusReport>> reports) {
        Gateway gateway = readings.gatewayOf(exchange);
        CallbackReading reading = readings.of(exchange, gateway);
        if (reading instanceof CallbackReading.Understood understood) {
            take(exchange, gateway, understood.events(), reports);
        } else if (reading instanceof CallbackReading.Asking asking) {
            take(exchange, gateway, asking.events(), reports);
        } else if (reading instanceof CallbackReading.Unreadable unreadable) {
            exchange.unreadable(unreadable.reason());
        } else if (reading instanceof CallbackReading.Forged forged) {
            exchange.unreadable("passed when it came, but not by the settings of now: " + forged.reason());
        }
    }

    private void take(
            CallbackExchange exchange,
            Gateway gateway,
            List<GatewayEvent> events,
            Map<Long, List<StatusReport>> reports) {
        phones.take(gateway.getId(), events, exchange.getReceivedAt());
        boolean routed = true;
        for (GatewayEvent event : wishesFirst(events)) {
            if (event instanceof StatusReport report) {
                reports.computeIfAbsent(gateway.getId(), id -> new ArrayList<>())
                        .add(report);
            } else if (event instanceof InboundSms sms) {
                routed &= receive(gateway, sms, exchange.getReceivedAt());
            } else if (event instanceof OptedOut optedOut) {
                routed &= wishes.hear(gateway, optedOut, exchange.getReceivedAt());
            }
        }
        if (routed) {
            exchange.read();
        } else {
            exchange.unrouted();
        }
    }

    /** What the provider did with a stop word counts before the word itself, which then needs no answer of ours. */
    private static List<GatewayEvent> wishesFirst(List<GatewayEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(event -> !(event instanceof OptedOut)))
                .toList();
    }

    private boolean receive(Gateway gateway, InboundSms sms, Instant at) {
        Received received = inbox.receive(gateway, sms, at);
        if (received == Received.IN_CONVERSATION && sms.part().isEmpty()) {
            wishes.hear(gateway, sms, at);
        }
        return received != Received.UNROUTED;
    }
}
