package org.tarishi.onboarding.certification.bench;

import java.time.Instant;
import java.util.List;
import org.tarishi.account.ProjectId;

/**
 * What is tested.
 *
 * @param runId the run
 * @param reference of the request: {@code KE-12}
 * @param project that asked for the gateway; tests go out in its name
 * @param country ISO 3166-1, two capital letters
 * @param numbers whatever tests may go to, those among them that nobody has
 * @param startedAt when the run began
 */
public record Subject(
        long runId,
        String reference,
        ProjectId project,
        String country,
        long gatewayId,
        Adapter adapter,
        List<TestPhone> numbers,
        Bounds bounds,
        Instant startedAt) {

    /** What its messages are shown as. */
    public String writtenBy() {
        return "certification " + reference;
    }

    /** Those that receive. */
    public List<TestPhone> phones() {
        return numbers.stream().filter(TestPhone::receives).toList();
    }
}
