package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** 66 UTF-16 units, then a surrogate pair: it must go to the next part as a whole. */
@Dependent
public class C12EmojiAtSeam implements Check {

    private static final String SEAM = "s".repeat(66) + "👍";

    @Override
    public CheckId id() {
        return CheckId.C12;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 3).of(nonce -> SEAM + TestTexts.plain("", 67, nonce));
    }
}
