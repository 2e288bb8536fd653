package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.Conversations;

/** Takes in texts. Repeatable: the same text from the same gateway is taken in once. */
@Stateless
public class Inbox {

    @Inject
    AddressedProject addressed;

    @Inject
    SeenInbound seen;

    @Inject
    JoinParts parts;

    @Inject
    Conversations conversations;

    @Inject
    InboundMessages messages;

    @Inject
    Ids ids;

    /** @param at when the gateway told us, which may be a while ago */
    public Received receive(Gateway gateway, InboundSms sms, Instant at) {
        // first of all, so that a text which nobody can be given is not remembered as seen when it is read again
        var project = addressed.of(gateway, Heard.number(sms.from()));
        if (project.isEmpty()) {
            return Received.UNROUTED;
        }
        if (!seen.isFirst(gateway.getId(), Fingerprint.of(sms), at)) {
            return Received.DUPLICATE;
        }
        return take(Heard.of(project.get(), gateway.getId(), sms, at), sms);
    }

    /** Shows what there is of a long text whose other parts did not come. */
    public void deliverLate(InboundParts.Key key) {
        parts.giveUpWaiting(key).ifPresent(this::deliver);
    }

    private Received take(Heard heard, InboundSms sms) {
        if (sms.part().filter(part -> part.total() > 1).isEmpty()) {
            deliver(heard);
            return Received.IN_CONVERSATION;
        }
        JoinParts.Joined joined = parts.add(heard, sms.part().get());
        joined.ready().forEach(this::deliver);
        if (!joined.isNew()) {
            return Received.DUPLICATE;
        }
        return joined.ready().isEmpty() ? Received.PART_KEPT : Received.IN_CONVERSATION;
    }

    private void deliver(Heard heard) {
        long conversation = conversations.heard(
                heard.project(), heard.sender(), heard.gatewayId(), heard.text(), heard.receivedAt());
        messages.add(new InboundMessage(ids.next(), conversation, heard));
    }
}
