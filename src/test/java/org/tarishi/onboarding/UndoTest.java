package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.OTIENO;
import static org.tarishi.onboarding.GivenRequest.START;
import static org.tarishi.onboarding.GivenRequest.goodStep;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long, and until what, a move can be undone. */
class UndoTest {

    @Test
    void what_was_withdrawn_is_opened_again_within_ninety_days() {
        isOpenFor(90, RequestState.WITHDRAWN, Move.REOPEN, AMINA, "rule.request.too-late-90", RequestState.DRAFT);
    }

    @Test
    void an_alternative_that_was_taken_is_given_up_within_ninety_days() {
        isOpenFor(
                90,
                RequestState.CLOSED_ALTERNATIVE,
                Move.REOPEN_ALTERNATIVE,
                OTIENO,
                "rule.request.too-late-90",
                RequestState.IN_REVIEW);
    }

    @Test
    void a_rejection_is_appealed_within_thirty_days() {
        isOpenFor(30, RequestState.REJECTED, Move.APPEAL, OTIENO, "rule.request.too-late-30", RequestState.IN_REVIEW);
    }

    @Test
    void what_expired_is_opened_again_counted_from_that_day() {
        GatewayRequest expired = GivenRequest.in(RequestState.EXPIRED);

        expired.take(Move.REOPEN, new Step.Plain(), AMINA, START.plus(Duration.ofDays(60 + 89)));
        assertThat(expired.getState()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void a_request_with_a_contract_is_not_opened_again() {
        GatewayRequest request = GivenRequest.in(RequestState.CONTRACTING);
        request.take(
                Move.SIGN_CONTRACT,
                new BargainStep.SignContract(31, GivenRequest.TODAY, "CA/17", true, BigDecimal.ZERO),
                ADA,
                START);
        request.take(Move.WITHDRAW, goodStep(Move.WITHDRAW), OTIENO, START);

        assertThatThrownBy(() -> request.take(Move.REOPEN, new Step.Plain(), AMINA, START))
                .hasMessage("rule.request.contract-exists");
    }

    @Test
    void an_acceptance_is_taken_back_while_the_quote_is_valid() {
        GatewayRequest request = GivenRequest.in(RequestState.CONTRACTING);
        Step reason = goodStep(Move.CANCEL_ACCEPTANCE);

        assertThatThrownBy(() -> request.take(Move.CANCEL_ACCEPTANCE, reason, OTIENO, START.plus(Duration.ofDays(31))))
                .hasMessage("rule.request.quote-lapsed");
        request.take(Move.CANCEL_ACCEPTANCE, reason, OTIENO, START.plus(Duration.ofDays(30)));
        assertThat(request.getState()).isEqualTo(RequestState.QUOTED);
        assertThat(request.bargain().monthlyCap()).isEmpty();
    }

    private static void isOpenFor(int days, RequestState from, Move undo, Actor by, String tooLate, RequestState back) {
        GatewayRequest request = GivenRequest.in(from);
        Instant over = START.plus(Duration.ofDays(days));

        assertThatThrownBy(() -> request.take(undo, goodStep(undo), by, over)).hasMessage(tooLate);
        request.take(undo, goodStep(undo), by, over.minusSeconds(1));
        assertThat(request.getState()).isEqualTo(back);
    }
}
