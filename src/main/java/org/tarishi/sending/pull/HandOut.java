package org.tarishi.sending.pull;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.phone.Phones;
import org.tarishi.gateway.type.Allowance;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.CallbackReading.Repeats;
import org.tarishi.gateway.type.Offer;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.pull.Handout.Receiver;

/** Gives a phone the messages that it asks for: never more than its SIM card may send, nor more than may be under way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HandOut {

    @Inject
    Phones phones;

    @Inject
    Gateways gateways;

    @Inject
    Handouts handouts;

    @Inject
    ClaimForPhone claims;

    @Inject
    Clock clock;

    /**
     * Committed before the phone hears of them; if it never does, they are offered again after {@link Handout#PATIENCE}
     * where it knows them.
     */
    public List<Offer> to(Gateway gateway, Ask ask) {
        Instant now = clock.instant();
        // the row is locked, so that two requests at once do not both fill what is left of the allowance
        phones.locked(gateway.getId()).seen(ask.device(), now);
        if (!gateway.isLive() || gateways.health(gateway.getId()).isHeld(now)) {
            return List.of();
        }
        Receiver receiver = new Receiver(gateway.getId(), ask.device());
        List<Offer> offers = new ArrayList<>();
        if (ask.repeats() == Repeats.HARMLESS) {
            offers.addAll(again(receiver, ask.most(), now));
        }
        int places = Math.min(ask.most() - offers.size(), gateway.getInFlight() - handouts.open(gateway.getId()));
        int room = room(gateway.getId(), ask.allowance(), now);
        claims.take(gateway.getId(), places, room).forEach(claim -> offers.add(offer(receiver, claim, now)));
        return offers;
    }

    private List<Offer> again(Receiver receiver, int most, Instant now) {
        List<Handout> unanswered = handouts.unanswered(receiver, now, most);
        unanswered.forEach(handout -> handout.offered(now));
        return unanswered.stream()
                .map(handout -> Offer.of(handouts.submission(handout.getMessageId()), handout.getAttempt()))
                .toList();
    }

    private Offer offer(Receiver receiver, Claim claim, Instant now) {
        return Offer.of(
                claim.submission(),
                handouts.add(receiver, claim.submission(), now).getAttempt());
    }

    private int room(long gatewayId, Allowance allowance, Instant now) {
        return Math.min(
                left(gatewayId, allowance.perHour(), now.minus(Duration.ofHours(1))),
                left(gatewayId, allowance.perDay(), now.minus(Duration.ofDays(1))));
    }

    private int left(long gatewayId, int limit, Instant since) {
        return limit == 0 ? Integer.MAX_VALUE : limit - handouts.partsSince(gatewayId, since);
    }
}
