package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.sending.outbox.MessageEvent.Kind;

/** Every one of many messages is found by a report: ids come back in other spellings more often than one would think. */
@Dependent
public class C20ReportsMatch implements Check {

    @Override
    public CheckId id() {
        return CheckId.C20;
    }

    @Override
    public Judgement run(Bench bench) {
        Instant begin = bench.now();
        List<TestPhone> phones = bench.phones();
        int all = bench.count(Bound.MATCHES);
        List<Long> sent = bench.send(IntStream.range(0, all)
                .mapToObj(
                        i -> bench.draft(phones.get(i % phones.size()).number().e164(), "20 " + i))
                .toList());
        bench.until(() -> sent.stream().allMatch(id -> isReported(bench, id)), bench.span(Bound.REPORT));
        long matched = sent.stream().filter(id -> isReported(bench, id)).count();
        int came = ReportsThatCame.count(bench, begin);
        bench.note(matched + " of " + all + " messages were reported on; " + came + " reports came");
        return matched == all ? Judgement.passed() : Judgement.failed("unmatched", matched, all, came);
    }

    private static boolean isReported(Bench bench, long id) {
        return bench.trace(id).count(Kind.REPORTED) > 0;
    }
}
