package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.sms.PhoneNumber;

/**
 * A recipient that cannot exist, past the outbox, which would not let it through: the provider's refusal must be known as one
 * for good. A provider that takes everything and reports later shows no refusal to judge.
 */
@Dependent
public class C23HardRefusal implements Check {

    /** No country has 999 (ITU-T E.164, list of assigned codes: reserved). */
    private static final PhoneNumber NOWHERE = new PhoneNumber("+99900000000");

    @Override
    public CheckId id() {
        return CheckId.C23;
    }

    @Override
    public Judgement run(Bench bench) {
        if (bench.subject().adapter() == Adapter.PHONE) {
            return Judgement.skipped("phone-takes-all");
        }
        return bench.submit(NOWHERE, "23")
                .outcome()
                .match(
                        accepted -> Judgement.skipped("takes-everything"),
                        deferred -> Judgement.failed("would-try-again", code(deferred.trouble())),
                        refused -> Judgement.passed("refused-as", code(refused.trouble())),
                        unknown -> Judgement.failed("refusal-unclear", unknown.code()));
    }

    private static String code(Trouble trouble) {
        return (trouble.code() + " " + trouble.providerCode()).strip();
    }
}
