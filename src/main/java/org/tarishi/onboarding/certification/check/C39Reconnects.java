package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;

/** The link is closed while messages are under way: it stands again soon, and each of them has one fate. */
@Dependent
public class C39Reconnects implements Check {

    private static final int MESSAGES = 20;

    @Override
    public CheckId id() {
        return CheckId.C39;
    }

    @Override
    public Judgement run(Bench bench) {
        List<TestPhone> phones = bench.phones();
        List<Long> sent = bench.send(IntStream.range(0, MESSAGES)
                .mapToObj(
                        i -> bench.draft(phones.get(i % phones.size()).number().e164(), "39 " + i))
                .toList());
        bench.dropLink();
        if (bench.subject().adapter() == Adapter.SESSION && !stands(bench)) {
            return Judgement.failed(
                    "not-back", bench.link().trouble().map(Trouble::code).orElse(""));
        }
        bench.until(() -> sent.stream().noneMatch(id -> bench.trace(id).state().isWaiting()), bench.span(Bound.REPORT));
        return judge(bench, sent.stream().map(bench::trace).toList());
    }

    private static boolean stands(Bench bench) {
        bench.link().connect();
        return bench.until(() -> bench.link().trouble().isEmpty(), bench.span(Bound.RECONNECT));
    }

    private static Judgement judge(Bench bench, List<Traced> ends) {
        long waiting = ends.stream().filter(end -> end.state().isWaiting()).count();
        long unsure = ends.stream()
                .filter(end -> end.state() == MessageState.UNCERTAIN)
                .count();
        bench.note("after the break: " + waiting + " still wait, " + unsure + " uncertain of " + ends.size());
        if (waiting > 0) {
            return Judgement.failed("waits-after-break", waiting, ends.size());
        }
        if (ends.stream().anyMatch(end -> end.count(Kind.ACCEPTED) > 1)) {
            return Judgement.failed("taken-twice");
        }
        return unsure > 0 ? Judgement.passed("unsure-after-break", unsure) : Judgement.passed();
    }
}
