package org.tarishi.onboarding.certification.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Bound;
import org.tarishi.onboarding.certification.bench.Traced;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;

/** Messages that are worth sending for minutes only, to numbers that do not receive. */
final class ShortLived {

    private ShortLived() {}

    /** Waits until its last state, or as long as a report on its end may take. */
    static Traced send(Bench bench, PhoneNumber to, String text) {
        Duration validity = bench.span(Bound.VALIDITY);
        Draft usual = bench.draft(to.e164(), text);
        long id = bench.send(List.of(
                        new Draft(usual.to(), usual.text(), usual.from(), usual.gateway(), Optional.of(validity))))
                .get(0);
        return bench.await(id, traced -> traced.state().isFinal(), validity.plus(bench.span(Bound.REPORT)));
    }
}
