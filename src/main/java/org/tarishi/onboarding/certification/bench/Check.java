package org.tarishi.onboarding.certification.bench;

/**
 * Finds out one thing about a gateway. A CDI bean, {@code @Dependent}; it holds no state between runs. Runs in a background
 * thread without a transaction and may take as long as the specification says.
 */
public interface Check {

    CheckId id();

    /** @throws RuntimeException when it could not be carried out; the run takes that for a failure and goes on */
    Judgement run(Bench bench);
}
