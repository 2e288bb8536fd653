package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** Signs outside the basic plane, a skin tone, a joined one and a flag among them. */
@Dependent
public class C08Emoji implements Check {

    @Override
    public CheckId id() {
        return CheckId.C08;
    }

    @Override
    public Judgement run(Bench bench) {
        return new TextTrial(bench, 1).of(nonce -> TestTexts.EMOJI + " " + nonce);
    }
}
