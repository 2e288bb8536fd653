package org.tarishi.onboarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.sourcing.GivenPaper;
import org.tarishi.platform.RuleBroken;

class RequiredPaperTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-06-30");

    private final RequiredPaper permit = new RequiredPaper(1, 1, PaperKind.PERMIT, "short code 22395");

    @Test
    void an_accepted_paper_counts_until_its_last_day() {
        permit.upload(GivenPaper.stored(Instant.EPOCH), Optional.of(LAST_DAY));
        permit.accept();

        assertThat(permit.stateOn(LAST_DAY)).isEqualTo(PaperState.ACCEPTED);
        assertThat(permit.stateOn(LAST_DAY.plusDays(1))).isEqualTo(PaperState.EXPIRED);
    }

    @Test
    void a_new_file_is_looked_at_anew() {
        permit.upload(GivenPaper.stored(Instant.EPOCH), Optional.of(LAST_DAY));
        permit.reject("The stamp is missing.");
        permit.upload(GivenPaper.stored(Instant.EPOCH), Optional.empty());

        assertThat(permit.stateOn(LAST_DAY.plusDays(1))).isEqualTo(PaperState.UPLOADED);
        assertThat(permit.getReason()).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_accepted() {
        assertThatThrownBy(permit::accept).isInstanceOf(RuleBroken.class);
    }

    @Test
    void leaving_one_out_takes_a_reason() {
        assertThatThrownBy(() -> permit.waive("no"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).field()).isEqualTo("reason"));
        permit.waive("This country asks for none.");
        assertThat(permit.isWaived()).isTrue();
    }
}
