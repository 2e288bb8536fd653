package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.sending.outbox.MessageState;

/** Of some messages to every operator nearly all are reported as delivered in time. */
@Dependent
public class C17Delivered implements Check {

    private static final int PERCENT = 95;

    @Override
    public CheckId id() {
        return CheckId.C17;
    }

    @Override
    public Judgement run(Bench bench) {
        for (TestPhone phone : bench.phones()) {
            int all = bench.count(Bound.REPORTS);
            long delivered = deliveredOf(bench, phone, all);
            bench.note(phone.operator() + ": " + delivered + " of " + all + " delivered");
            if (delivered * 100 < (long) all * PERCENT) {
                return Judgement.failed("few-delivered", phone.operator(), delivered, all);
            }
        }
        return Judgement.passed();
    }

    private static long deliveredOf(Bench bench, TestPhone phone, int all) {
        List<Long> sent = bench.send(IntStream.rangeClosed(1, all)
                .mapToObj(i -> bench.draft(phone.number().e164(), "17 " + i + "/" + all))
                .toList());
        bench.until(() -> sent.stream().allMatch(id -> bench.trace(id).state().isFinal()), bench.span(Bound.REPORT));
        return sent.stream()
                .filter(id -> bench.trace(id).state() == MessageState.DELIVERED)
                .count();
    }
}
