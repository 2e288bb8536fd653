package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tarishi.gateway.WithheldAnswers;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestLink;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;

/**
 * The provider takes a message, and what it answers is ignored as if it had never come. The message must then be uncertain
 * and go out no second time, or be tried again where the provider makes one of two.
 */
@Dependent
public class C40NoAnswer implements Check {

    /** A message that would go out again by itself goes within. */
    private static final Duration WATCHED = Duration.ofSeconds(3);

    @Inject
    TestLink links;

    @Override
    public CheckId id() {
        return CheckId.C40;
    }

    @Override
    public Judgement run(Bench bench) {
        String text = "40 " + bench.nonce();
        long id;
        int handedOver;
        try (WithheldAnswers withheld = links.withholdAnswers(bench.subject().gatewayId(), text)) {
            id = bench.send(bench.phone(), text);
            bench.until(() -> isOver(bench.trace(id)), bench.span(Bound.REPORT));
            bench.rest(WATCHED);
            handedOver = withheld.count();
        }
        bench.note("handed over " + handedOver + " time(s) without a known answer");
        if (!links.repeatIsHarmless(bench.subject().gatewayId())) {
            return judge(bench.trace(id), handedOver);
        }
        Traced end = bench.await(id, traced -> traced.count(Kind.ACCEPTED) > 0, bench.span(Bound.REPORT));
        return judgeRepeat(end, handedOver);
    }

    private static boolean isOver(Traced traced) {
        return traced.count(Kind.UNANSWERED) > 0
                || traced.count(Kind.ACCEPTED) > 0
                || traced.state().isFinal();
    }

    /** Of a provider that would send it twice. A report that names it by our reference may have told its end meanwhile. */
    static Judgement judge(Traced end, int handedOver) {
        if (handedOver == 0) {
            return Judgement.skipped("other-node");
        }
        if (end.count(Kind.UNANSWERED) == 0) {
            return Judgement.failed("silence-unnoticed", end.state());
        }
        if (handedOver > 1 || end.state().isWaiting()) {
            return Judgement.failed("goes-again", handedOver);
        }
        return end.state() == MessageState.UNCERTAIN
                ? Judgement.passed("uncertain-without-answer")
                : Judgement.passed("report-tells-end", end.state());
    }

    /** Of a provider that makes one message of two. */
    static Judgement judgeRepeat(Traced end, int handedOver) {
        if (handedOver == 0) {
            return Judgement.skipped("other-node");
        }
        if (end.count(Kind.UNANSWERED) == 0) {
            return Judgement.failed("silence-unnoticed", end.state());
        }
        return end.count(Kind.ACCEPTED) > 0
                ? Judgement.passed("repeated-harmlessly")
                : Judgement.failed("not-repeated", end.state());
    }
}
