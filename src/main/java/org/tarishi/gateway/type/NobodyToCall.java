package org.tarishi.gateway.type;

import java.time.Duration;

/** The link to a gateway that asks for its messages: nothing can be handed to it unasked. */
final class NobodyToCall implements GatewayLink {

    @Override
    public Attempt submit(Submission submission) {
        Trouble trouble = Trouble.of(ErrorClass.RETRY, "gateway.asks", "");
        return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), Exchange.NONE);
    }

    @Override
    public Probe probe() {
        return new Probe.Unclear("gateway.asks", "");
    }

    @Override
    public void close() {
        // nothing is open
    }
}
