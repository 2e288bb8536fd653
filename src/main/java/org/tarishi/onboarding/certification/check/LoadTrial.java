package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.outbox.MessageTraces;
import org.tarishi.sending.outbox.MessageTraces.Load;

/** Queues many messages at once and measures how fast the gateway takes them. */
@Dependent
class LoadTrial {

    private static final int MILLIS = 1000;

    @Inject
    MessageTraces messages;

    /**
     * Passes when all are taken at nearly the rate that was contracted, which is the one set at the gateway.
     *
     * @param times how many times the rate come
     * @param span for so long
     */
    Judgement of(Bench bench, int times, Duration span) {
        BigDecimal rate = bench.gateway().getPerSecond();
        if (rate.signum() == 0) {
            return Judgement.skipped("no-rate");
        }
        int all = rate.multiply(BigDecimal.valueOf(times * span.toMillis()))
                .divide(BigDecimal.valueOf(MILLIS), RoundingMode.UP)
                .intValueExact();
        List<Long> sent = send(bench, all);
        Duration atMost = span.multipliedBy(2L * times).plus(bench.span(Bound.REPORT));
        bench.until(() -> load(bench, sent).taken() == all, atMost);
        return judge(bench, load(bench, sent), all);
    }

    private static List<Long> send(Bench bench, int all) {
        List<TestPhone> phones = bench.phones();
        List<Long> sent = new ArrayList<>();
        for (int from = 0; from < all; from += ComposeMessage.MOST) {
            sent.addAll(bench.send(IntStream.range(from, Math.min(all, from + ComposeMessage.MOST))
                    .mapToObj(i ->
                            bench.draft(phones.get(i % phones.size()).number().e164(), "load " + i))
                    .toList()));
        }
        return sent;
    }

    private Load load(Bench bench, List<Long> sent) {
        return messages.load(bench.subject().gatewayId(), sent.get(0), sent.get(sent.size() - 1));
    }

    private static Judgement judge(Bench bench, Load load, int all) {
        if (load.taken() < all) {
            return Judgement.failed("load-lost", load.taken(), all);
        }
        // between the first and the last there is one pause fewer than messages
        BigDecimal reached = BigDecimal.valueOf((load.taken() - 1) * MILLIS)
                .divide(BigDecimal.valueOf(Math.max(1, load.over().toMillis())), 1, RoundingMode.HALF_UP);
        bench.note(load.taken() + " taken in " + load.over() + ": " + reached + " a second");
        BigDecimal rate = bench.gateway().getPerSecond();
        return reached.compareTo(rate.multiply(BigDecimal.valueOf(bench.count(Bound.RATE), 2))) >= 0
                ? Judgement.passed("load-reached", reached)
                : Judgement.failed(
                        "load-slow", reached, rate.stripTrailingZeros().toPlainString());
    }
}
