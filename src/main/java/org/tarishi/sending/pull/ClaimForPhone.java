package org.tarishi.sending.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.sending.dispatch.HealthNotes;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.sending.outbox.Outbox;

/** Claims due messages for a phone, in the transaction of {@link HandOut}. */
@ApplicationScoped
public class ClaimForPhone {

    /** Holds the claims of phones. */
    private static final String PHONE = "phone";

    /** A phone's claim ends by what the phone says, or by {@link SettleHandouts#giveUp}; not by itself. */
    private static final Duration NEVER = Duration.ofDays(3650);

    @Inject
    ClaimDue due;

    @Inject
    Outbox outbox;

    @Inject
    HealthNotes health;

    @Inject
    Clock clock;

    /**
     * Up to so many messages that make no more than so many SMS. A phone that keeps failing is tried with a single
     * message, as every gateway is.
     */
    List<Claim> take(long gatewayId, int messages, int room) {
        if (messages <= 0 || room <= 0) {
            return List.of();
        }
        int admitted = health.admitted(gatewayId, Math.min(messages, room));
        List<Claim> claims = admitted == 0 ? List.of() : fitting(gatewayId, admitted, room);
        if (claims.isEmpty()) {
            health.notTried(gatewayId);
        }
        return claims;
    }

    /** A long text counts for each of its parts; what does not fit goes back as if it had never been claimed. */
    private List<Claim> fitting(long gatewayId, int most, int room) {
        Instant now = clock.instant();
        List<Claim> fitting = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        int left = room;
        for (Claim claim :
                due.claimWithin(gatewayId, most, PHONE, now.plus(NEVER)).claims()) {
            int parts = claim.submission().text().segments().count();
            if (parts <= left) {
                fitting.add(claim);
                left -= parts;
            } else {
                others.add(claim.messageId());
            }
        }
        due.refund(gatewayId, others);
        outbox.release(others, PHONE, now);
        return fitting;
    }
}
