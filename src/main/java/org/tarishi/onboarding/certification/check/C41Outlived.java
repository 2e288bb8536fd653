package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tarishi.onboarding.certification.HoldGateway;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageState;

/**
 * Two messages wait while the gateway carries none. The one that nobody wants any more when it carries messages again has
 * expired and never goes out; the other one is delivered.
 */
@Dependent
public class C41Outlived implements Check {

    /** Other nodes know of the pause within a second. */
    private static final Duration KNOWN_TO_ALL = Duration.ofSeconds(2);

    @Inject
    HoldGateway hold;

    @Override
    public CheckId id() {
        return CheckId.C41;
    }

    @Override
    public Judgement run(Bench bench) {
        long lasting;
        Traced outlived;
        hold.hold(bench.subject().runId());
        try {
            bench.rest(KNOWN_TO_ALL);
            lasting = bench.send(bench.phone(), "41 wanted");
            outlived = ShortLived.send(bench, bench.phone(), "41 outlived");
        } finally {
            hold.letGo(bench.subject().runId());
        }
        Duration soon = bench.span(Bound.RECONNECT).plus(bench.span(Bound.REPORT));
        Traced wanted = bench.await(lasting, traced -> traced.state().isFinal(), soon);
        return judge(bench.trace(outlived.message().getId()), wanted, bench);
    }

    private static Judgement judge(Traced outlived, Traced wanted, Bench bench) {
        if (!outlived.exchanges().isEmpty()) {
            return Judgement.failed("sent-too-late");
        }
        if (outlived.state() != MessageState.EXPIRED) {
            return Judgement.failed("not-expired", outlived.state(), outlived.code());
        }
        return wanted.state() == MessageState.DELIVERED
                ? Judgement.passed()
                : TextTrial.undelivered(bench.phones().get(0), wanted);
    }
}
