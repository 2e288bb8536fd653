package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;

/** A phone does what a machine would: it texts again and again what the hub answers by itself. */
@Dependent
public class C36AnswersEnd implements Check {

    /** Each spelled otherwise, also than before: without an id the same text within seconds is the same text. */
    private static final String SIX = "Stop! Start! STOP! START! stop! start!";

    private static final int TEXTS = 6;
    private static final int MOST_ANSWERS = 3;
    private static final Duration SOON = Duration.ofSeconds(2);

    @Inject
    AskedTexts texts;

    @Inject
    AskedWishes wishes;

    @Override
    public CheckId id() {
        return CheckId.C36;
    }

    @Override
    public Judgement run(Bench bench) {
        Asked asked = texts.ask(bench, bench.phones().get(0), SIX + " (each as a text of its own)");
        try {
            return judge(bench, asked);
        } finally {
            wishes.forget(bench, asked);
        }
    }

    private Judgement judge(Bench bench, Asked asked) {
        bench.until(() -> texts.since(bench, asked).size() >= TEXTS, texts.patience(bench, asked));
        if (texts.since(bench, asked).isEmpty()) {
            return texts.nothingCame(bench, asked);
        }
        bench.rest(SOON);
        long answers = wishes.answers(bench, asked);
        bench.note("texts: " + texts.since(bench, asked).size() + ", answers: " + answers);
        if (answers < MOST_ANSWERS) {
            return Judgement.failed("few-answers", answers);
        }
        return answers == MOST_ANSWERS && wishes.isMuted(bench, asked)
                ? Judgement.passed()
                : Judgement.failed("answers-on", answers);
    }
}
