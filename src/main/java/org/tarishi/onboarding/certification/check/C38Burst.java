package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** Five times the contracted rate waits in the outbox, and goes out at that rate. */
@Dependent
public class C38Burst implements Check {

    @Inject
    LoadTrial load;

    @Override
    public CheckId id() {
        return CheckId.C38;
    }

    @Override
    public Judgement run(Bench bench) {
        return load.of(bench, 5, bench.span(Bound.BURST));
    }
}
