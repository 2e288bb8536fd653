package org.tarishi.onboarding.certification.bench;

import java.util.List;
import java.util.Optional;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;

/**
 * A test message as it stands now.
 *
 * @param delivery what became of it; empty while it waits in the outbox
 * @param events its timeline, oldest first
 */
public record Traced(Message message, Optional<Delivery> delivery, List<MessageEvent> events) {

    public MessageState state() {
        return delivery.map(Delivery::getState).orElse(MessageState.QUEUED);
    }

    public String remoteId() {
        return delivery.map(Delivery::remoteId).orElse("");
    }

    /** The provider's code or ours for the state it is in; empty if there is none. */
    public String code() {
        return delivery.map(Delivery::getCode).orElse("");
    }

    /** How often it was handed to the gateway, as its timeline tells. */
    public long count(MessageEvent.Kind kind) {
        return events.stream().filter(event -> event.getKind() == kind).count();
    }

    /** What went over the wire, in order, secrets masked. */
    public List<String> exchanges() {
        return events.stream()
                .map(MessageEvent::getExchange)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
