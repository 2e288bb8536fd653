package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.platform.RuleBroken;

/** Who texts STOP is told so once, and gets nothing more. */
@Dependent
public class C34Stop implements Check {

    /** So long after a text what it asks for is done, and every answer written. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String REFUSAL = "rule.recipient.opted-out";

    @Inject
    AskedWishes wishes;

    @Override
    public CheckId id() {
        return CheckId.C34;
    }

    @Override
    public Judgement run(Bench bench) {
        return wishes.onceStopped(bench, "STOP", asked -> wishes.isStopped(bench, asked), asked -> judge(bench, asked));
    }

    private Judgement judge(Bench bench, Asked asked) {
        bench.rest(SOON);
        long answers = wishes.answers(bench, asked);
        if (answers != 1) {
            return Judgement.failed("stop-answers", answers);
        }
        return isRefused(bench, asked) ? Judgement.passed() : Judgement.failed("written-after-stop");
    }

    private static boolean isRefused(Bench bench, Asked asked) {
        try {
            bench.send(asked.phone().number(), "34");
            return false;
        } catch (RuleBroken broken) {
            bench.note("the next message is refused: " + broken.getMessage());
            return broken.faults().stream().anyMatch(fault -> fault.code().equals(REFUSAL));
        }
    }
}
