package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** The gateway takes messages at the rate that was contracted. */
@Dependent
public class C37FullLoad implements Check {

    @Inject
    LoadTrial load;

    @Override
    public CheckId id() {
        return CheckId.C37;
    }

    @Override
    public Judgement run(Bench bench) {
        return load.of(bench, 1, bench.span(Bound.LOAD));
    }
}
