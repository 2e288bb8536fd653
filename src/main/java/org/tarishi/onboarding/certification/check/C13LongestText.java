package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.SmsText;

/** As many parts as the hub allows arrive; one septet more never leaves it. */
@Dependent
public class C13LongestText implements Check {

    private static final int LONGEST = SmsText.MAX_SEGMENTS * 153;

    @Override
    public CheckId id() {
        return CheckId.C13;
    }

    @Override
    public Judgement run(Bench bench) {
        if (!isRefused(bench)) {
            return Judgement.failed("too-long-taken", SmsText.MAX_SEGMENTS);
        }
        return new TextTrial(bench, SmsText.MAX_SEGMENTS).of(nonce -> TestTexts.plain("", LONGEST, nonce));
    }

    private static boolean isRefused(Bench bench) {
        try {
            bench.send(bench.phone(), TestTexts.plain("", LONGEST + 1, bench.nonce()));
            return false;
        } catch (RuleBroken tooLong) {
            bench.note("one septet more: " + tooLong.getMessage());
            return tooLong.getMessage().equals("rule.text.too-long");
        }
    }
}
