package org.tarishi.onboarding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.DeskAtWork;
import org.tarishi.onboarding.RequestState;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Word;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class CheckPointIT extends DeskAtWork {

    private static final String REASON = "The register has another name.";

    CheckPointIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void a_point_is_failed_or_waived_only_with_a_reason() {
        desk.request(RequestState.IN_REVIEW);

        assertThatThrownBy(() -> check(ReviewPoint.ENTITY, Verdict.FAILED, "Wrong."))
                .hasMessage("rule.request.text-too-short");
        assertThatThrownBy(() -> check(ReviewPoint.ENTITY, Verdict.WAIVED, " "))
                .hasMessage("rule.request.text-too-short");
        check(ReviewPoint.ENTITY, Verdict.FAILED, REASON);

        assertThat(found(ReviewPoint.ENTITY).getReason()).isEqualTo(REASON);
        assertThat(found(ReviewPoint.ENTITY).getBy()).isEqualTo("ada");
    }

    @Test
    void one_that_failed_stands_in_the_way_until_it_is_waived_with_a_reason() {
        desk.request(RequestState.IN_REVIEW);
        Arrays.stream(ReviewPoint.values()).forEach(point -> check(point, Verdict.PASSED, ""));
        check(ReviewPoint.BUDGET, Verdict.FAILED, "Nobody holds the budget.");

        assertThatThrownBy(this::pass).hasMessage("rule.request.review-open");
        check(ReviewPoint.BUDGET, Verdict.WAIVED, "The ministry pays for it.");
        pass();

        assertThat(desk.stored().getState()).isEqualTo(RequestState.SOURCING);
    }

    @Test
    void of_two_who_find_something_of_one_point_the_second_is_told_what_the_first_found() {
        desk.request(RequestState.IN_REVIEW);
        Instant looked = clock.instant();
        clock.move(Duration.ofMinutes(1));
        check(ReviewPoint.ENTITY, Verdict.FAILED, REASON);

        assertThatThrownBy(() -> check(ReviewPoint.ENTITY, Verdict.PASSED, "", looked))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).args())
                                .containsExactly("ada", Word.of(Verdict.FAILED), Word.of(ReviewPoint.ENTITY), REASON));
        check(ReviewPoint.SANCTIONS, Verdict.PASSED, "", looked);

        assertThat(found(ReviewPoint.ENTITY).getVerdict()).isEqualTo(Verdict.FAILED);
        assertThat(found(ReviewPoint.SANCTIONS).getVerdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void once_it_has_left_the_review_nothing_is_noted_any_more() {
        desk.request(RequestState.NEEDS_INFO);

        assertThatThrownBy(() -> check(ReviewPoint.ENTITY, Verdict.PASSED, ""))
                .hasMessageStartingWith("rule.request.changed-meanwhile");
    }

    private void check(ReviewPoint point, Verdict verdict, String reason) {
        check(point, verdict, reason, clock.instant());
    }

    private void check(ReviewPoint point, Verdict verdict, String reason, Instant seen) {
        desk.run(() -> desk.the(CheckPoint.class).check(1, new CheckedPoint(point, verdict, reason, seen)));
    }

    private void pass() {
        long seen = desk.stored().getVersion();
        desk.run(() -> desk.the(ReviewRequest.class).pass(1, seen));
    }

    private Finding found(ReviewPoint point) {
        return desk.call(() -> desk.the(ReadCase.class).findings(1)).get(point);
    }
}
