package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.tarishi.gateway.phone.Phones;
import org.tarishi.gateway.type.Probe;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** Nothing is sent for a while; then it works, or does again soon. */
@Dependent
public class C03StaysConnected implements Check {

    @Inject
    Phones phones;

    @Override
    public CheckId id() {
        return CheckId.C03;
    }

    @Override
    public Judgement run(Bench bench) {
        bench.rest(bench.span(Bound.IDLE));
        bench.note("idle for " + bench.span(Bound.IDLE).toSeconds() + " s");
        return switch (bench.subject().adapter()) {
            case HTTP -> answers(bench);
            case SESSION -> isBound(bench);
            case PHONE -> calls(bench);
        };
    }

    private static Judgement answers(Bench bench) {
        return bench.submit(bench.phone(), "3")
                .outcome()
                .match(
                        accepted -> Judgement.passed(),
                        deferred -> Judgement.failed(
                                "lost-while-idle", deferred.trouble().code()),
                        refused -> Judgement.failed(
                                "lost-while-idle", refused.trouble().code()),
                        unknown -> Judgement.failed("lost-while-idle", unknown.code()));
    }

    private static Judgement isBound(Bench bench) {
        bench.until(() -> bench.link().trouble().isEmpty(), bench.span(Bound.RECONNECT));
        Probe probe = bench.link().probe();
        bench.note("afterwards: " + probe.getClass().getSimpleName());
        return probe.match(
                known -> Judgement.passed(),
                reached -> Judgement.passed(),
                wrong -> Judgement.failed("lost-while-idle", "gateway.credentials"),
                unclear -> Judgement.failed("lost-while-idle", unclear.code()));
    }

    private Judgement calls(Bench bench) {
        Instant latest = bench.now().minus(bench.span(Bound.CALLS));
        boolean called = phones.of(bench.subject().gatewayId())
                .lastSeenAt()
                .filter(latest::isBefore)
                .isPresent();
        return called ? Judgement.passed() : Judgement.failed("lost-while-idle", "phone.silent");
    }
}
