package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;

/** Who wants messages again texts START. The hub knows no word for help; a project answers that itself. */
@Dependent
public class C35Start implements Check {

    @Inject
    AskedTexts texts;

    @Inject
    AskedWishes wishes;

    @Override
    public CheckId id() {
        return CheckId.C35;
    }

    /** The answer to STOP names START, so that somebody who reads it knows what to do. */
    @Override
    public Judgement run(Bench bench) {
        return wishes.onceStopped(
                bench,
                "Stop, and after our answer Start",
                asked -> wasStopped(bench, asked),
                asked -> judge(bench, asked));
    }

    /** Whoever is quick wants messages again before we look; our answer to the first word stays. */
    private boolean wasStopped(Bench bench, Asked asked) {
        return wishes.isStopped(bench, asked) || wishes.answers(bench, asked) > 0;
    }

    private Judgement judge(Bench bench, Asked asked) {
        return bench.until(() -> !wishes.isStopped(bench, asked), texts.patience(bench, asked))
                ? Judgement.passed("no-help-word")
                : Judgement.failed("not-started");
    }
}
