package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;

/** The shortest text: the sign itself is what its reader types. */
@Dependent
public class C04OneCharacter implements Check {

    @Override
    public CheckId id() {
        return CheckId.C04;
    }

    @Override
    public Judgement run(Bench bench) {
        Map<TestPhone, String> signs = new LinkedHashMap<>();
        bench.phones().forEach(phone -> signs.put(phone, bench.nonce().substring(0, 1)));
        return new TextTrial(bench, 1).of(signs, UnaryOperator.identity());
    }
}
