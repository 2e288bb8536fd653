package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarishi.contact.consent.OptOut;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.contact.consent.Said;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.sending.compose.OwnAnswers;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageTraces;

/** What became of somebody who texted a stop word, in the project that asked for the gateway. */
@Dependent
class AskedWishes {

    @Inject
    AskedTexts texts;

    @Inject
    OptOuts optOuts;

    @Inject
    MessageTraces messages;

    @Inject
    OwnAnswers answers;

    /**
     * Asks the first phone for words with a stop word in them, and judges on once they have told. Whatever comes out, the
     * phone may be written to again.
     */
    Judgement onceStopped(Bench bench, String wanted, Predicate<Asked> stopped, Function<Asked, Judgement> judge) {
        Asked asked = texts.ask(bench, bench.phones().get(0), wanted);
        try {
            return bench.until(() -> stopped.test(asked), texts.patience(bench, asked))
                    ? judge.apply(asked)
                    : notStopped(bench, asked);
        } finally {
            forget(bench, asked);
        }
    }

    private Judgement notStopped(Bench bench, Asked asked) {
        return texts.since(bench, asked).isEmpty() ? texts.nothingCame(bench, asked) : Judgement.failed("not-stopped");
    }

    boolean isStopped(Bench bench, Asked asked) {
        return !optOuts.among(bench.subject().project(), List.of(asked.phone().number()))
                .isEmpty();
    }

    /** What the hub answered to the phone by itself since it was asked. */
    long answers(Bench bench, Asked asked) {
        List<Message> all = messages.to(bench.subject().project(), asked.phone().number(), asked.at());
        // the first of them is what the phone was asked by
        return all.size() - 1L;
    }

    /** Whether the hub has noticed that it answers a machine, and keeps silent. */
    boolean isMuted(Bench bench, Asked asked) {
        return answers.silence(bench.subject().project(), asked.phone().number().e164(), bench.now())
                .isPresent();
    }

    /** The checks after this one write to the phone again, and are answered. */
    void forget(Bench bench, Asked asked) {
        answers.forget(bench.subject().project(), asked.phone().number().e164());
        Said again =
                Said.start(asked.phone().number(), OptOut.Source.PERSON, "end of a certification check", bench.now());
        optOuts.heard(bench.subject().project(), again, bench.subject().reference());
    }
}
