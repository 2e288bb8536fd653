package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** A short text comes in from every operator. */
@Dependent
public class C25ShortTextIn implements Check {

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C25;
    }

    @Override
    public Judgement run(Bench bench) {
        return texts.of(bench, nonce -> nonce);
    }
}
