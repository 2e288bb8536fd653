package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.NumberExamples;

/** Numbers that no text can reach never get as far as the gateway. */
@Dependent
public class C22BadNumbers implements Check {

    @Override
    public CheckId id() {
        return CheckId.C22;
    }

    @Override
    public Judgement run(Bench bench) {
        for (Map.Entry<String, String> bad :
                badNumbers(bench.subject().country()).entrySet()) {
            if (!isRefused(bench, bad.getValue())) {
                return Judgement.failed("bad-number-taken", bad.getKey());
            }
            bench.note(bad.getKey() + ": refused");
        }
        return Judgement.passed();
    }

    private static Map<String, String> badNumbers(String country) {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("too short", "071");
        bad.put("no number", "clinic");
        bad.put("unknown country", "+999123456789");
        NumberExamples.landline(country).ifPresent(number -> bad.put("landline", number));
        NumberExamples.premiumRate(country).ifPresent(number -> bad.put("premium rate", number));
        return bad;
    }

    private static boolean isRefused(Bench bench, String number) {
        try {
            bench.send(List.of(bench.draft(number, "22")));
            return false;
        } catch (RuleBroken refused) {
            return refused.faults().stream().anyMatch(fault -> fault.field().equals("messages[0].to"));
        }
    }
}
