package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** A text of a single sign comes in; an empty one no phone lets us ask for. */
@Dependent
public class C29OneSignIn implements Check {

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C29;
    }

    @Override
    public Judgement run(Bench bench) {
        return texts.of(bench, nonce -> nonce.substring(0, 1));
    }
}
