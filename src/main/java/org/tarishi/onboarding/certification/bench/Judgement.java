package org.tarishi.onboarding.certification.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a check came to.
 *
 * @param code of a sentence {@code certify.why.CODE}; empty where there is nothing to say
 * @param args what the sentence names; free of secrets and whole phone numbers
 * @param readings what a person has still to read on a phone; only where it waits for one
 */
public record Judgement(CheckState state, String code, List<String> args, List<Reading> readings) {

    /**
     * What stands on a phone when all went well.
     *
     * @param nonce what the reader types to prove that they saw it
     * @param text as it must stand there, sign by sign
     */
    public record Reading(TestPhone phone, String nonce, String text) {}

    public static Judgement passed() {
        return new Judgement(CheckState.PASSED, "", List.of(), List.of());
    }

    /** Passed, with a remark on what was not seen. */
    public static Judgement passed(String code, Object... args) {
        return of(CheckState.PASSED, code, args);
    }

    public static Judgement failed(String code, Object... args) {
        return of(CheckState.FAILED, code, args);
    }

    public static Judgement skipped(String code, Object... args) {
        return of(CheckState.SKIPPED, code, args);
    }

    /** The hub's part is well; the rest is a person's. */
    public static Judgement waitsFor(List<Reading> readings) {
        return new Judgement(CheckState.WAITING_FOR_PERSON, "", List.of(), List.copyOf(readings));
    }

    /** All of it is a person's. */
    public static Judgement byPerson() {
        return waitsFor(List.of());
    }

    private static Judgement of(CheckState state, String code, Object... args) {
        return new Judgement(
                state, code, Arrays.stream(args).map(String::valueOf).toList(), List.of());
    }
}
