package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.certification.check.AskedTexts.Asked;
import org.tarishi.receiving.callback.CallbackReplay.Kept;
import org.tarishi.receiving.inbox.InboundMessage;

/** A text that the provider brings once more is the same text. */
@Dependent
public class C31TextTwice implements Check {

    /** So long a second one may take to come, and to be read. */
    private static final Duration SOON = Duration.ofSeconds(3);

    @Inject
    AskedTexts texts;

    @Override
    public CheckId id() {
        return CheckId.C31;
    }

    @Override
    public Judgement run(Bench bench) {
        TestPhone phone = bench.phones().get(0);
        Asked asked = texts.ask(bench, phone, bench.nonce());
        List<InboundMessage> came = texts.await(bench, asked);
        if (came.isEmpty()) {
            return texts.nothingCame(bench, asked);
        }
        List<Kept> kept = TextsThatCame.with(bench, asked);
        kept.forEach(each -> bench.knock(each.request()));
        bench.note(kept.size() + " callback(s) brought once more");
        bench.until(() -> texts.since(bench, asked).size() > 1, SOON);
        int all = texts.since(bench, asked).size();
        return all == 1 ? Judgement.passed() : Judgement.failed("came-twice", all);
    }
}
