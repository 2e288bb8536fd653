package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;

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
    WithheldParts withheld;

    @Inject
    DeliverText delivering;

    /** @param at when the gateway told us, which may be a while ago */
    public Received receive(Gateway gateway, InboundSms sms, Instant at) {
        Heard heard = Heard.of(gateway.getId(), sms, at);
        if (withheld.keep(heard, sms)) {
            return Received.PART_KEPT;
        }
        if (addressed.dialled(heard).filter(GatewayNumber::isByKeyword).isPresent()) {
            // whom it is for stands in its first word, and that may be in a part which is still to come
            return receive(heard, sms, at);
        }
        // first of all, so that a text which nobody can be given is not remembered as seen when it is read again
        Optional<ProjectId> project = addressed.of(gateway, heard);
        return project.map(id -> receive(heard.isFor(id), sms, at)).orElse(Received.UNROUTED);
    }

    /** Shows what there is of a long text whose other parts did not come. */
    public void deliverLate(InboundParts.Key key) {
        parts.giveUpWaiting(key).ifPresent(delivering::deliver);
    }

    private Received receive(Heard heard, InboundSms sms, Instant at) {
        if (!seen.isNew(heard.gatewayId(), Fingerprint.of(sms), at)) {
            return Received.DUPLICATE;
        }
        if (sms.part().filter(part -> part.total() > 1).isEmpty()) {
            return delivering.deliver(heard);
        }
        if (sms.providerId().isEmpty()) {
            seen.isNew(heard.gatewayId(), Fingerprint.latest(sms), at);
        }
        JoinParts.Joined joined = parts.add(heard, sms.part().get());
        List<Received> delivered =
                joined.ready().stream().map(delivering::deliver).toList();
        if (!joined.isNew()) {
            return Received.DUPLICATE;
        }
        return delivered.isEmpty() ? Received.PART_KEPT : delivered.get(delivered.size() - 1);
    }
}
