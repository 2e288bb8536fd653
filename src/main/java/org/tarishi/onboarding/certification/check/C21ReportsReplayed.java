package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.receiving.callback.CallbackReplay.Kept;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;

/**
 * What the gateway reported on one message comes again: the last word three times, then everything from the beginning, so
 * that older words follow the last one; and of all that came only one may be an end. Reports that come before the submit
 * was answered are in the hub's own tests.
 */
@Dependent
public class C21ReportsReplayed implements Check {

    private static final int AGAIN = 3;
    private static final Duration READ_WITHIN = Duration.ofSeconds(3);

    @Override
    public CheckId id() {
        return CheckId.C21;
    }

    @Override
    public Judgement run(Bench bench) {
        Instant begin = bench.now();
        long id = bench.send(bench.phone(), "21");
        Traced before = bench.await(id, traced -> traced.state().isFinal(), bench.span(Bound.REPORT));
        List<Kept> reports = ReportsThatCame.about(bench, before, begin);
        if (before.state() != MessageState.DELIVERED || reports.isEmpty()) {
            return TextTrial.undelivered(bench.phones().get(0), before);
        }
        for (int i = 0; i < AGAIN; i++) {
            bench.knock(reports.get(reports.size() - 1).request());
        }
        reports.forEach(each -> bench.knock(each.request()));
        bench.rest(READ_WITHIN);
        return judge(before, bench.trace(id), ReportsThatCame.ends(bench, before, begin));
    }

    /** A gateway that tells two ends of one message leaves open which is true, whatever the hub makes of it. */
    static Judgement judge(Traced before, Traced after, List<ReportedState> ends) {
        boolean same = after.state() == before.state() && after.count(Kind.REPORTED) == before.count(Kind.REPORTED);
        if (!same) {
            return Judgement.failed("moved-back", before.state(), after.state());
        }
        return ends.size() > 1 ? Judgement.failed("contradicts", ends.get(0), ends.get(1)) : Judgement.passed();
    }
}
