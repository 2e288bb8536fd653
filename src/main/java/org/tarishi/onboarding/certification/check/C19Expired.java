package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone.Use;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageState;

/** A phone that is switched off, and a message that is worth sending for minutes only. */
@Dependent
public class C19Expired implements Check {

    @Override
    public CheckId id() {
        return CheckId.C19;
    }

    @Override
    public Judgement run(Bench bench) {
        return bench.number(Use.OFF)
                .map(number -> judge(ShortLived.send(bench, number, "19")))
                .orElseGet(() -> Judgement.skipped("no-phone-off-named"));
    }

    private static Judgement judge(Traced end) {
        return end.state() == MessageState.EXPIRED
                ? Judgement.passed()
                : Judgement.failed("not-expired", end.state(), end.code());
    }
}
