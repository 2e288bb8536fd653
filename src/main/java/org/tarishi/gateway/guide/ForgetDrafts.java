package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Gives up drafts that nobody has touched for a week. */
@Stateless
public class ForgetDrafts {

    static final Duration PATIENCE = Duration.ofDays(7);

    @Inject
    GuidedDrafts guided;

    @Inject
    Clock clock;

    public void forget() {
        guided.untouchedSince(clock.instant().minus(PATIENCE)).forEach(guided::giveUp);
    }
}
