package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.tarishi.gateway.phone.Phone;
import org.tarishi.gateway.phone.Phones;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;

/** Connects three times in a row: a message that is answered, a session that is bound anew, a phone that calls. */
@Dependent
public class C01Connects implements Check {

    private static final int TIMES = 3;

    @Inject
    Phones phones;

    @Override
    public CheckId id() {
        return CheckId.C01;
    }

    @Override
    public Judgement run(Bench bench) {
        return switch (bench.subject().adapter()) {
            case HTTP -> thrice(bench, bench.span(Bound.CONNECT), () -> answered(bench));
            case SESSION -> thrice(bench, bench.span(Bound.CONNECT), () -> bound(bench));
            case PHONE -> thrice(bench, bench.span(Bound.CALLS), () -> called(bench));
        };
    }

    /** @param connect empty when it worked, else what was in the way */
    private static Judgement thrice(Bench bench, Duration atMost, Supplier<Optional<String>> connect) {
        for (int i = 1; i <= TIMES; i++) {
            Instant begin = bench.now();
            Optional<String> trouble = connect.get();
            Duration took = Duration.between(begin, bench.now());
            bench.note("connection " + i + " took " + took.toMillis() + " ms " + trouble.orElse(""));
            if (trouble.isPresent()) {
                return Judgement.failed("not-connected", i, TIMES, trouble.get());
            }
            if (took.compareTo(atMost) > 0) {
                return Judgement.failed("slow", took.toSeconds(), atMost.toSeconds());
            }
        }
        return Judgement.passed();
    }

    /** A harmless question where the provider has one, else a real message. */
    private static Optional<String> answered(Bench bench) {
        return bench.link()
                .probe()
                .match(
                        known -> Optional.empty(),
                        reached -> submitted(bench),
                        wrong -> Optional.of("gateway.credentials"),
                        unclear -> submitted(bench));
    }

    private static Optional<String> submitted(Bench bench) {
        return bench.submit(bench.phone(), "1")
                .outcome()
                .match(
                        accepted -> Optional.empty(),
                        deferred -> Optional.of(deferred.trouble().code()),
                        refused -> Optional.of(refused.trouble().code()),
                        unknown -> Optional.of(unknown.code()));
    }

    private static Optional<String> bound(Bench bench) {
        bench.dropLink();
        bench.link().connect();
        return bench.link()
                .probe()
                .match(
                        known -> Optional.empty(),
                        reached -> Optional.empty(),
                        wrong -> Optional.of("gateway.credentials"),
                        unclear -> Optional.of(unclear.code()));
    }

    private Optional<String> called(Bench bench) {
        Optional<Instant> before = lastCall(bench);
        boolean called = bench.until(() -> !lastCall(bench).equals(before), bench.span(Bound.CALLS));
        return called ? Optional.empty() : Optional.of("phone.silent");
    }

    private Optional<Instant> lastCall(Bench bench) {
        Phone phone = phones.of(bench.subject().gatewayId());
        return phone.lastSeenAt();
    }
}
