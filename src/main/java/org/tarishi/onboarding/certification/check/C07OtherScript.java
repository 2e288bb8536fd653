package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 70 UTF-16 units in the script of the country. */
@Dependent
public class C07OtherScript implements Check {

    @Override
    public CheckId id() {
        return CheckId.C07;
    }

    @Override
    public Judgement run(Bench bench) {
        String country = bench.subject().country();
        return new TextTrial(bench, 1).of(nonce -> TestTexts.inScriptOf(country, 70, nonce));
    }
}
