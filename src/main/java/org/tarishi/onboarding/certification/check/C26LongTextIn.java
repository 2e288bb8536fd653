package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** A text of three parts comes in as one, in the right order. */
@Dependent
public class C26LongTextIn implements Check {

    /** With the signs behind it three parts of 153 septets. */
    private static final String LONG = "one two three four five six seven eight nine ten ".repeat(7);

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C26;
    }

    @Override
    public Judgement run(Bench bench) {
        return texts.of(bench, nonce -> LONG + nonce);
    }
}
