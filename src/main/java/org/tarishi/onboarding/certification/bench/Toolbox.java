package org.tarishi.onboarding.certification.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.callback.CallbackReplay;

/** Lays out a {@link Bench} for each check. */
@ApplicationScoped
public class Toolbox {

    @Inject
    TestMessages messages;

    @Inject
    TestLink link;

    @Inject
    CallbackReplay callbacks;

    @Inject
    Nonces nonces;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @param pulse as in {@link Bench} */
    public Bench bench(Subject subject, Runnable pulse) {
        return new Bench(subject, this, pulse);
    }

    TestMessages messages() {
        return messages;
    }

    TestLink link() {
        return link;
    }

    CallbackReplay callbacks() {
        return callbacks;
    }

    Nonces nonces() {
        return nonces;
    }

    Ids ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }
}
