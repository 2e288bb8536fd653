package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** Letters of other scripts and an emoji come in as they were written. */
@Dependent
public class C28OtherScriptIn implements Check {

    private static final String SCRIPTS = "\u014B\u0254\u1E63 \u0633\u0644\u0627\u0645 \u12A0\u1298 \uD83D\uDC4D ";

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C28;
    }

    @Override
    public Judgement run(Bench bench) {
        return texts.of(bench, nonce -> SCRIPTS + nonce);
    }
}
