package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.receiving.inbox.InboundMessage;
import org.tarishi.receiving.inbox.LostParts;
import org.tarishi.receiving.inbox.WithheldPart;
import org.tarishi.receiving.inbox.WithheldParts;

/**
 * A phone texts three parts or more, and the hub keeps the second one back as if the network had lost it. The text must be
 * shown with its hole, and the part too when it comes after all. The time for which the hub waits is taken as over.
 */
@Dependent
public class C27PartMissing implements Check {

    private static final int LOST = 2;

    /** Every part tells itself from those of other texts: a network may give all of them the same reference. */
    private static final int TIMES = 24;

    @Inject
    AskedTexts texts;

    @Inject
    WithheldParts withheld;

    @Inject
    LostParts parts;

    @Override
    public CheckId id() {
        return CheckId.C27;
    }

    @Override
    public Judgement run(Bench bench) {
        long gateway = bench.subject().gatewayId();
        try (WithheldPart lost = withheld.withhold(gateway, bench.phone().e164(), LOST)) {
            Asked asked = texts.ask(bench, bench.phones().get(0), text(bench.nonce()));
            bench.until(
                    () -> lost.kept().isPresent() || !texts.since(bench, asked).isEmpty(),
                    texts.patience(bench, asked));
            return lost.kept().map(part -> judge(bench, asked, lost, part)).orElseGet(() -> whole(bench, asked));
        }
    }

    /** More than three parts of 153 septets. */
    private static String text(String nonce) {
        return (nonce + " one of many ").repeat(TIMES) + nonce;
    }

    private Judgement whole(Bench bench, Asked asked) {
        if (texts.since(bench, asked).isEmpty()) {
            return texts.nothingCame(bench, asked);
        }
        // joined by the network, or read by another node
        return Judgement.skipped("came-joined");
    }

    private Judgement judge(Bench bench, Asked asked, WithheldPart lost, InboundSms part) {
        int others = part.part().orElseThrow().total() - 1;
        bench.until(() -> parts.others(lost) == others, texts.patience(bench, asked));
        bench.note(parts.others(lost) + " of " + others + " other parts came; the time is taken as over");
        parts.giveUpWaiting(lost);
        parts.letIn(bench.gateway(), lost);
        parts.giveUpWaiting(lost);
        return judge(asked, part.text(), texts.since(bench, asked));
    }

    /** First the text with its hole, then the part that came too late. */
    static Judgement judge(Asked asked, String part, List<InboundMessage> came) {
        if (came.size() != 2 || !came.stream().allMatch(InboundMessage::isMissingParts)) {
            return Judgement.failed("hole-not-shown", came.size());
        }
        String whole = came.get(0).getBody().replace(InboundMessage.HOLE, part).strip();
        return whole.equals(asked.wanted()) && came.get(1).getBody().contains(part)
                ? Judgement.passed("shown-with-hole")
                : Judgement.failed("came-otherwise", asked.phone().operator());
    }
}
