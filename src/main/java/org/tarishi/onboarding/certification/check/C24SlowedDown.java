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
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;

/** Many at once: whoever is slowed down waits, and in the end each message has arrived once. */
@Dependent
public class C24SlowedDown implements Check {

    @Override
    public CheckId id() {
        return CheckId.C24;
    }

    @Override
    public Judgement run(Bench bench) {
        List<TestPhone> phones = bench.phones();
        int all = bench.count(Bound.SLOWED);
        List<Long> sent = bench.send(IntStream.range(0, all)
                .mapToObj(
                        i -> bench.draft(phones.get(i % phones.size()).number().e164(), "24 " + i))
                .toList());
        bench.until(() -> sent.stream().allMatch(id -> bench.trace(id).state().isFinal()), bench.span(Bound.REPORT));
        return judge(bench, sent.stream().map(bench::trace).toList());
    }

    private static Judgement judge(Bench bench, List<Traced> ends) {
        long delivered = ends.stream()
                .filter(end -> end.state() == MessageState.DELIVERED)
                .count();
        long slowed = ends.stream().filter(end -> end.count(Kind.DEFERRED) > 0).count();
        bench.note(delivered + " of " + ends.size() + " delivered; slowed down: " + slowed);
        ends.stream().flatMap(end -> end.exchanges().stream()).limit(4).forEach(bench::note);
        if (ends.stream().anyMatch(end -> end.count(Kind.ACCEPTED) > 1)) {
            return Judgement.failed("taken-twice");
        }
        if (delivered < ends.size()) {
            return Judgement.failed("few-after-slowing", delivered, ends.size());
        }
        return slowed > 0 ? Judgement.passed("was-slowed", slowed) : Judgement.passed("never-slowed");
    }
}
