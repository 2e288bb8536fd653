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
import org.tarishi.gateway.type.Offer;
import org.tarishi.sending.dispatch.HealthNotes;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.pull.Handout.Receiver;

/** Gives a phone the messages that it asks for: never more than its SIM card may send, nor more than may be under way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HandOut {

    /** Holds the claims of phones. */
    static final String PHONE = "phone";

    /** A phone's claim ends by what the phone says, or by {@link SettleHandouts#giveUp}; not by itself. */
    private static final Duration NEVER = Duration.ofDays(3650);

    @Inject
    Phones phones;

    @Inject
    Gateways gateways;

    @Inject
    Handouts handouts;

    @Inject
    ClaimDue due;

    @Inject
    Outbox outbox;

    @Inject
    HealthNotes health;

    @Inject
    Clock clock;

    /** Committed before the phone hears of them; if it never does, they are offered again after {@link Handout#PATIENCE}. */
    public List<Offer> to(Gateway gateway, Ask ask) {
        Instant now = clock.instant();
        // the row is locked, so that two requests at once do not both fill what is left of the allowance
        phones.locked(gateway.getId()).seen(ask.device(), now);
        if (!gateway.isLive() || gateways.health(gateway.getId()).isHeld(now)) {
            return List.of();
        }
        Receiver receiver = new Receiver(gateway.getId(), ask.device());
        List<Offer> offers = new ArrayList<>(again(receiver, ask.most(), now));
        int places = Math.min(ask.most() - offers.size(), gateway.getInFlight() - handouts.open(gateway.getId()));
        offers.addAll(admitted(receiver, places, room(receiver.gatewayId(), ask.allowance(), now)));
        return offers;
    }

    /** A phone that keeps failing is tried with a single message, as every gateway is. */
    private List<Offer> admitted(Receiver receiver, int places, int room) {
        if (places <= 0 || room <= 0) {
            return List.of();
        }
        List<Offer> fresh = fresh(receiver, health.admitted(receiver.gatewayId(), places), room);
        if (fresh.isEmpty()) {
            health.notTried(receiver.gatewayId());
        }
        return fresh;
    }

    private List<Offer> again(Receiver receiver, int most, Instant now) {
        List<Handout> unanswered = handouts.unanswered(receiver, now, most);
        unanswered.forEach(handout -> handout.offered(now));
        return unanswered.stream()
                .map(handout -> Offer.of(handouts.submission(handout.getMessageId()), handout.getAttempt()))
                .toList();
    }

    private List<Offer> fresh(Receiver receiver, int places, int room) {
        if (places == 0) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Claim> claims = due.claimWithin(receiver.gatewayId(), Math.min(places, room), PHONE, now.plus(NEVER))
                .claims();
        List<Claim> fitting = fitting(claims, room);
        List<Long> others = claims.stream()
                .filter(claim -> !fitting.contains(claim))
                .map(Claim::messageId)
                .toList();
        outbox.release(others, PHONE, now);
        return fitting.stream().map(claim -> offer(receiver, claim, now)).toList();
    }

    private Offer offer(Receiver receiver, Claim claim, Instant now) {
        return Offer.of(
                claim.submission(),
                handouts.add(receiver, claim.submission(), now).getAttempt());
    }

    /** As many as fit into so many SMS: a long text counts for each of its parts. */
    private static List<Claim> fitting(List<Claim> claims, int room) {
        List<Claim> fitting = new ArrayList<>();
        int left = room;
        for (Claim claim : claims) {
            int parts = claim.submission().text().segments().count();
            if (parts <= left) {
                fitting.add(claim);
                left -= parts;
            }
        }
        return fitting;
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
