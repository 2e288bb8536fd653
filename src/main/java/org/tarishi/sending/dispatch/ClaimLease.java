package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.platform.HubConfig;
import org.tarishi.sending.outbox.Claim;

/** For how long this node may hold what it claims. */
@ApplicationScoped
public class ClaimLease {

    @Inject
    Node node;

    @Inject
    HubConfig config;

    @Inject
    Clock clock;

    String holder() {
        return node.name();
    }

    /** Of what is claimed now. */
    Instant end() {
        return clock.instant().plus(config.lease());
    }

    /** A claim that waited so long that its lease could end under the submit must not go out: another node may take it. */
    boolean isTooShortFor(Claim claim) {
        Duration halfTheLease = config.lease().dividedBy(2);
        Duration needed =
                LinkContext.SUBMIT_LIMIT.compareTo(halfTheLease) < 0 ? LinkContext.SUBMIT_LIMIT : halfTheLease;
        Instant now = clock.instant();
        return now.isAfter(claim.until().minus(needed))
                || now.isAfter(claim.submission().validUntil());
    }
}
