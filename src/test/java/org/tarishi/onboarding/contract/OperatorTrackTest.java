package org.tarishi.onboarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.RuleBroken;

class OperatorTrackTest {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    private static final String WHY = "As they said on the phone.";

    /** Written down a second time: onboarding.md section 1.3, and the ways back from a refusal and a skip. */
    private static final Map<TrackState, Set<TrackState>> WAYS = Map.of(
            TrackState.NOT_STARTED, Set.of(TrackState.APPLIED, TrackState.SKIPPED),
            TrackState.APPLIED, Set.of(TrackState.QUERY, TrackState.APPROVED, TrackState.REJECTED, TrackState.SKIPPED),
            TrackState.QUERY, Set.of(TrackState.APPLIED, TrackState.REJECTED, TrackState.SKIPPED),
            TrackState.APPROVED, Set.of(TrackState.CONFIGURED),
            TrackState.CONFIGURED, Set.of(TrackState.TESTED),
            TrackState.TESTED, Set.of(),
            TrackState.REJECTED, Set.of(TrackState.APPLIED, TrackState.SKIPPED),
            TrackState.SKIPPED, Set.of(TrackState.NOT_STARTED));

    @Test
    void exactly_the_listed_steps_can_be_made() {
        for (TrackState from : TrackState.values()) {
            for (TrackState to : TrackState.values()) {
                if (WAYS.get(from).contains(to)) {
                    assertThat(trackIn(from).become(to, WHY, AT)).isEqualTo(from);
                } else {
                    assertThatThrownBy(() -> trackIn(from).become(to, WHY, AT))
                            .as(from + " > " + to)
                            .isInstanceOf(RuleBroken.class);
                }
            }
        }
    }

    @Test
    void a_question_a_refusal_and_a_skip_are_explained() {
        assertThatThrownBy(() -> trackIn(TrackState.APPLIED).become(TrackState.SKIPPED, "no", AT))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).field()).isEqualTo("note"));
        assertThat(trackIn(TrackState.APPLIED).become(TrackState.APPROVED, "", AT))
                .isEqualTo(TrackState.APPLIED);
    }

    @Test
    void coverage_is_the_sum_of_the_shares_of_those_that_are_so_far() {
        OperatorTrack tested = share(trackIn(TrackState.TESTED), "64.5");
        OperatorTrack approved = share(trackIn(TrackState.APPROVED), "30");
        OperatorTrack skipped = share(trackIn(TrackState.SKIPPED), "5");

        Coverage coverage = Coverage.of(List.of(tested, approved, skipped));

        assertThat(coverage)
                .isEqualTo(
                        new Coverage(2, 2, Optional.of(new BigDecimal("64.5")), Optional.of(new BigDecimal("94.5"))));
    }

    @Test
    void without_any_known_share_nobody_says_how_much_is_covered() {
        assertThat(Coverage.of(List.of(trackIn(TrackState.TESTED))).testedShare())
                .isEmpty();
    }

    private static OperatorTrack share(OperatorTrack track, String percent) {
        track.reaches(Optional.of(new BigDecimal(percent)));
        return track;
    }

    private static OperatorTrack trackIn(TrackState state) {
        OperatorTrack track = new OperatorTrack(1, 1, "Safaricom", AT);
        way(state).forEach(step -> track.become(step, WHY, AT));
        return track;
    }

    private static List<TrackState> way(TrackState to) {
        List<TrackState> straight =
                List.of(TrackState.APPLIED, TrackState.APPROVED, TrackState.CONFIGURED, TrackState.TESTED);
        return switch (to) {
            case NOT_STARTED -> List.of();
            case QUERY, REJECTED -> List.of(TrackState.APPLIED, to);
            case SKIPPED -> List.of(to);
            default -> straight.subList(0, straight.indexOf(to) + 1);
        };
    }
}
