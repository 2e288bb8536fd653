package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tarishi.onboarding.certification.Runs;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.receiving.inbox.InboundMessage;
import org.tarishi.receiving.inbox.InboundTraces;

/**
 * Asks whoever holds a test phone, by a message to it, to text something in, and waits until that is in the project's inbox.
 * A test route of a provider may answer by itself.
 */
@Dependent
class AskedTexts {

    /** What the message says before the text that is wanted; a simulated phone reads it too. */
    static final String REQUEST = "Tarishi tests this gateway. Please answer with this text and nothing else: ";

    /** Where nobody holds the phone only a machine answers, and that soon or never. */
    private static final Duration MACHINES_ANSWER_WITHIN = Duration.ofMinutes(1);

    @Inject
    InboundTraces inbound;

    @Inject
    Runs runs;

    @Inject
    RequestVersions versions;

    /** What was asked of a phone, and when. */
    record Asked(TestPhone phone, String wanted, Instant at) {}

    Asked ask(Bench bench, TestPhone phone, String wanted) {
        Asked asked = new Asked(phone, wanted, bench.now());
        bench.send(phone.number(), REQUEST + wanted);
        return asked;
    }

    /** Everything that came from the phone since it was asked, oldest first. */
    List<InboundMessage> since(Bench bench, Asked asked) {
        return inbound.from(
                bench.subject().project(),
                bench.subject().gatewayId(),
                asked.phone().number().e164(),
                asked.at());
    }

    /** Waits for the first; empty when none came in time. */
    List<InboundMessage> await(Bench bench, Asked asked) {
        bench.until(() -> !since(bench, asked).isEmpty(), patience(bench, asked));
        List<InboundMessage> came = since(bench, asked);
        came.forEach(
                each -> bench.note("came in: " + each.getBody().length() + " characters, id " + each.getProviderId()
                        + ", sent " + each.sentAt().map(Instant::toString).orElse("?")));
        return came;
    }

    /**
     * Asks every phone for one text and compares it sign by sign.
     *
     * @param text made around six signs that tell it from all others
     */
    Judgement of(Bench bench, UnaryOperator<String> text) {
        for (TestPhone phone : bench.phones()) {
            Asked asked = ask(bench, phone, text.apply(bench.nonce()));
            Judgement judgement = judge(bench, asked, await(bench, asked));
            if (!judgement.equals(Judgement.passed())) {
                return judgement;
            }
        }
        return Judgement.passed();
    }

    private Judgement judge(Bench bench, Asked asked, List<InboundMessage> came) {
        if (came.isEmpty()) {
            return nothingCame(bench, asked);
        }
        InboundMessage first = came.get(0);
        if (first.isMissingParts()) {
            return Judgement.failed("came-with-holes", asked.phone().operator());
        }
        return first.getBody().strip().equals(asked.wanted())
                ? Judgement.passed()
                : Judgement.failed("came-otherwise", asked.phone().operator());
    }

    /** How long an answer is waited for. */
    Duration patience(Bench bench, Asked asked) {
        if (isOneWay(bench)) {
            return Duration.ZERO;
        }
        Duration usual = bench.span(Bound.INBOUND);
        return asked.phone().attended() || usual.compareTo(MACHINES_ANSWER_WITHIN) < 0 ? usual : MACHINES_ANSWER_WITHIN;
    }

    /** Where nobody holds the phone, or nobody asked for texts from phones, it is no fault of the gateway. */
    Judgement nothingCame(Bench bench, Asked asked) {
        if (isOneWay(bench)) {
            return Judgement.skipped("one-way");
        }
        return asked.phone().attended()
                ? Judgement.failed("nothing-came", asked.phone().operator())
                : Judgement.skipped("nobody-answers", asked.phone().operator());
    }

    private boolean isOneWay(Bench bench) {
        long request = runs.get(bench.subject().runId()).getRequestId();
        return versions.latest(request).text("direction").equals("one-way");
    }
}
