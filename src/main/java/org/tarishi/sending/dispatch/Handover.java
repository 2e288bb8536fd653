package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.platform.HubConfig;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.Outbox;

/** Claims messages for this node under a lease and hands them over, or gives them back. */
@ApplicationScoped
public class Handover {

    @Inject
    Outbox outbox;

    @Inject
    Submit submit;

    @Inject
    HealthNotes health;

    @Inject
    Node node;

    @Inject
    HubConfig config;

    @Inject
    Clock clock;

    List<Claim> claim(long gatewayId, int most) {
        int admitted = health.admitted(gatewayId, most);
        if (admitted == 0) {
            return List.of();
        }
        List<Claim> claims =
                outbox.claim(gatewayId, admitted, node.name(), clock.instant().plus(config.lease()));
        if (claims.isEmpty()) {
            health.notTried(gatewayId);
        }
        return claims;
    }

    Submitted submit(Gateway gateway, Claim claim) {
        return submit.submit(gateway, claim);
    }

    /** Returns when it is stored. */
    void store(Submitted submitted) {
        submit.store(submitted);
        health.note(submitted.claim().gatewayId(), submitted.attempt().outcome());
    }

    /** A claim that waited so long that its lease could end under the submit must not go out: another node may take it. */
    boolean isTooLate(Claim claim) {
        Duration halfTheLease = config.lease().dividedBy(2);
        Duration needed =
                LinkContext.SUBMIT_LIMIT.compareTo(halfTheLease) < 0 ? LinkContext.SUBMIT_LIMIT : halfTheLease;
        Instant now = clock.instant();
        return now.isAfter(claim.until().minus(needed))
                || now.isAfter(claim.submission().validUntil());
    }

    void release(Claim claim) {
        outbox.release(List.of(claim.messageId()), node.name(), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
