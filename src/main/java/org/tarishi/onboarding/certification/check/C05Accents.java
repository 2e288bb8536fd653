package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 160 septets with every letter that ASCII lacks. */
@Dependent
public class C05Accents implements Check {

    @Override
    public CheckId id() {
        return CheckId.C05;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 1).of(nonce -> TestTexts.plain(TestTexts.ACCENTS, 160, nonce));
    }
}
