package org.tarishi.onboarding.certification;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.tarishi.onboarding.certification.bench.CheckId;

/** One check against one provider. */
record CheckCase(Profile profile, CheckId check) {

    private static final long LIMIT_NANOS = 90_000_000_000L;
    private static final long STEP_MILLIS = 100;

    static Stream<CheckCase> of(Profile profile) {
        return profile.checks().stream().map(check -> new CheckCase(profile, check));
    }

    /** Waits until the check has ended, and compares. Whoever holds the phone says what they see. */
    void awaitIn(GivenRun run, Handset phone) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (run.isOpen(check) && System.nanoTime() < end) {
            if (phone.complains()) {
                run.readsOther(check);
            }
            pause();
        }
        Assertions.assertThat(run.result(check))
                .as(() -> run.evidence(check))
                .startsWith(profile.verdict())
                .doesNotContain("broke");
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
