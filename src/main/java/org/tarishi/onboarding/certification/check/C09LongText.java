package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 307 septets: 153, 153 and one. */
@Dependent
public class C09LongText implements Check {

    @Override
    public CheckId id() {
        return CheckId.C09;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 3).of(nonce -> TestTexts.plain("", 307, nonce));
    }
}
