package org.tarishi.onboarding.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A required paper as it stands today.
 *
 * @param daysLeft until its day is over; empty where it has none
 */
public record PaperRow(RequiredPaper paper, PaperState state, Optional<Long> daysLeft) {

    static PaperRow of(RequiredPaper paper, LocalDate today) {
        return new PaperRow(
                paper, paper.stateOn(today), paper.getExpiresOn().map(day -> ChronoUnit.DAYS.between(today, day)));
    }
}
