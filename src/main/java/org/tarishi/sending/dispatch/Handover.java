package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.sending.outbox.Claimed;
import org.tarishi.sending.outbox.Outbox;

/** Claims messages for this node under a lease and hands them over, or gives them back. */
@ApplicationScoped
public class Handover {

    @Inject
    Outbox outbox;

    @Inject
    ClaimDue due;

    @Inject
    Submit submit;

    @Inject
    HealthNotes health;

    @Inject
    ClaimLease lease;

    @Inject
    Clock clock;

    /** Makes what it works with, on the caller's thread. */
    void prepare() {
        submit.prepare();
    }

    Claimed claim(long gatewayId, int most) {
        int admitted = health.admitted(gatewayId, most);
        if (admitted == 0) {
            return Claimed.NOTHING;
        }
        Claimed claimed = due.claim(gatewayId, admitted, lease.holder(), lease.end());
        if (claimed.claims().isEmpty()) {
            health.notTried(gatewayId);
        }
        return claimed;
    }

    Submitted submit(Gateway gateway, Claim claim) {
        return submit.submit(gateway, claim);
    }

    /** Returns when it is stored. */
    void store(Submitted submitted) {
        submit.store(submitted);
        health.note(submitted.claim().gatewayId(), submitted.attempt().outcome());
    }

    boolean isTooLate(Claim claim) {
        return lease.isTooShortFor(claim);
    }

    void release(Claim claim) {
        outbox.release(List.of(claim.messageId()), lease.holder(), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
