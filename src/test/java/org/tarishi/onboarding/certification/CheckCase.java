package org.tarishi.onboarding.certification;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.tarishi.onboarding.certification.bench.CheckId;

/** One check against one provider. */
record CheckCase(Profile profile, CheckId check, String verdict) {

    private static final long LIMIT_NANOS = 90_000_000_000L;
    private static final long STEP_MILLIS = 100;

    static Stream<CheckCase> of(Profile profile) {
        return profile.checks().stream().map(check -> new CheckCase(profile, check, profile.verdict()));
    }

    /** Where the check has no meaning. */
    CheckCase skipped() {
        return new CheckCase(profile, check, "SKIPPED");
    }

    /**
     * Waits until the check has ended, and compares. Meanwhile those who hold phones type what they see.
     *
     * @param meanwhile done again and again
     */
    void awaitIn(GivenRun run, Runnable meanwhile) {
        long end = System.nanoTime() + LIMIT_NANOS;
        while (run.isOpen(check) && System.nanoTime() < end) {
            meanwhile.run();
            pause();
        }
        Assertions.assertThat(run.result(check))
                .as(() -> run.evidence(check))
                .startsWith(verdict)
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
