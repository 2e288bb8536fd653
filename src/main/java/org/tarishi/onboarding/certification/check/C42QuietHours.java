package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.quiet.QuietHours;

/**
 * A message that is written in quiet hours waits, says so, and is delivered when they are over. The hours are made for the
 * test: nobody runs tests at night.
 */
@Dependent
public class C42QuietHours implements Check {

    /** Every node knows of quiet hours within a second. */
    private static final Duration KNOWN_TO_ALL = Duration.ofSeconds(2);

    @Inject
    QuietTrial trial;

    @Override
    public CheckId id() {
        return CheckId.C42;
    }

    @Override
    public Judgement run(Bench bench) {
        Duration quiet = KNOWN_TO_ALL.plus(bench.span(Bound.VALIDITY));
        Instant until = bench.now().plus(quiet);
        trial.begin(bench, until);
        bench.rest(KNOWN_TO_ALL);
        long id = trial.send(bench, "42 after quiet hours");
        Duration soon = quiet.plus(bench.span(Bound.RECONNECT)).plus(bench.span(Bound.REPORT));
        return judge(bench.await(id, traced -> traced.state().isFinal(), soon), until, bench);
    }

    private Judgement judge(Traced held, Instant until, Bench bench) {
        if (held.events().stream().anyMatch(event -> isDisturbing(event, until))) {
            return Judgement.failed("sent-in-quiet-hours");
        }
        if (held.count(MessageEvent.Kind.HELD) == 0) {
            return Judgement.failed("hold-untold");
        }
        return held.state() == MessageState.DELIVERED ? passed(trial.ofCountry(bench)) : undelivered(held, bench);
    }

    private static boolean isDisturbing(MessageEvent event, Instant until) {
        return !event.getExchange().isEmpty() && event.getAt().isBefore(until);
    }

    private static Judgement undelivered(Traced held, Bench bench) {
        return held.delivery().isEmpty()
                ? Judgement.failed("held-for-ever")
                : TextTrial.undelivered(bench.phones().get(0), held);
    }

    private static Judgement passed(Optional<QuietHours> hours) {
        return hours.map(known -> Judgement.passed("quiet-hours", known.from(), known.to()))
                .orElseGet(() -> Judgement.passed("no-quiet-hours"));
    }
}
