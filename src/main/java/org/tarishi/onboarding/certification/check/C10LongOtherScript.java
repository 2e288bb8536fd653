package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 135 UTF-16 units: 67, 67 and one. */
@Dependent
public class C10LongOtherScript implements Check {

    @Override
    public CheckId id() {
        return CheckId.C10;
    }

    @Override
    public Judgement run(Bench bench) {
        String country = bench.subject().country();
        return new TextTrial(bench, 3).of(nonce -> TestTexts.inScriptOf(country, 135, nonce));
    }
}
