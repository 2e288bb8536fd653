package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 152 septets, then a sign of two: it must go to the next part as a whole. */
@Dependent
public class C11DoubleSignAtSeam implements Check {

    private static final String SEAM = "s".repeat(152) + "[";

    @Override
    public CheckId id() {
        return CheckId.C11;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 3).of(nonce -> SEAM + TestTexts.plain("", 153, nonce));
    }
}
