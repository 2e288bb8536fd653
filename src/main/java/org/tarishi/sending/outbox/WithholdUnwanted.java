package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.contact.consent.OptedOut;
import org.tarishi.sending.outbox.Delivery.Why;

/** Takes back what waits for somebody who wants no more messages; what is in a gateway's hands already goes its way. */
@Stateless
public class WithholdUnwanted {

    private static final Why WHY = new Why("gateway.opted-out", "");

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    public void withhold(@Observes OptedOut unwilling) {
        outbox.waitingFor(unwilling.project(), unwilling.numbers()).forEach(this::takeBack);
    }

    private void takeBack(OutboxEntry entry) {
        deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.CANCELLED, WHY, clock.instant()));
        deliveries.tell(entry.getMessageId(), MessageEvent.Kind.CANCELLED, WHY, "");
    }
}
