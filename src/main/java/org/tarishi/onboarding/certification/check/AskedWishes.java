package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.contact.consent.OptOut;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.contact.consent.Said;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageTraces;

/** What became of somebody who texted a stop word, in the project that asked for the gateway. */
@Dependent
class AskedWishes {

    @Inject
    OptOuts optOuts;

    @Inject
    MessageTraces messages;

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

    /** The checks after this one write to the phone again. */
    void forget(Bench bench, Asked asked) {
        Said again =
                Said.start(asked.phone().number(), OptOut.Source.PERSON, "end of a certification check", bench.now());
        optOuts.heard(bench.subject().project(), again, bench.subject().reference());
    }
}
