package org.tarishi.onboarding.certification;

import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.CheckState;
import org.tarishi.platform.Sentences;

/**
 * A check as people read it.
 *
 * @param why a sentence; empty where there is nothing to say
 * @param took {@code 3 s}; empty before it ended
 */
public record CheckRow(CheckId id, CheckState state, String why, String took, String evidence, String by) {

    static CheckRow of(CertificationCheck check, Sentences words) {
        return new CheckRow(
                check.getCheckId(),
                check.getState(),
                why(check, words),
                check.took()
                        .map(took -> words.of("certify.seconds", took.toSeconds()))
                        .orElse(""),
                check.getEvidence(),
                check.getFoundBy());
    }

    private static String why(CertificationCheck check, Sentences words) {
        if (!check.getRemark().isEmpty()) {
            return check.getRemark();
        }
        return check.getCode().isEmpty()
                ? ""
                : words.of("certify.why." + check.getCode(), check.args().toArray());
    }
}
