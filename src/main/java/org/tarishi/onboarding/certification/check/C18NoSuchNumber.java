package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone.Use;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageState;

/** A number that nobody has: refused at once or reported later, but in the end known as not delivered, with a reason. */
@Dependent
public class C18NoSuchNumber implements Check {

    @Override
    public CheckId id() {
        return CheckId.C18;
    }

    @Override
    public Judgement run(Bench bench) {
        return bench.number(Use.NOBODY)
                .map(number -> judge(ShortLived.send(bench, number, "18")))
                .orElseGet(() -> Judgement.skipped("no-such-number-named"));
    }

    private static Judgement judge(Traced end) {
        if (end.state() == MessageState.DELIVERED) {
            return Judgement.failed("delivered-to-nobody");
        }
        if (!end.state().isFinal()) {
            return Judgement.failed("nobody-not-reported", end.state());
        }
        boolean reasoned = !end.code().isEmpty()
                || end.delivery().filter(each -> !each.getReason().isEmpty()).isPresent();
        return reasoned ? Judgement.passed() : Judgement.failed("no-reason", end.state());
    }
}
