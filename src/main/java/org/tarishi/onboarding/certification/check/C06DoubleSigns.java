package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** The extension table: the hub counts each sign twice, the phone shows it once. */
@Dependent
public class C06DoubleSigns implements Check {

    @Override
    public CheckId id() {
        return CheckId.C06;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 1).of(nonce -> TestTexts.DOUBLES + " " + nonce);
    }
}
