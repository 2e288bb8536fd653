package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.CONFIGURATION;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.OTIENO;
import static org.tarishi.onboarding.GivenRequest.PIA;
import static org.tarishi.onboarding.GivenRequest.START;
import static org.tarishi.onboarding.GivenRequest.TODAY;
import static org.tarishi.onboarding.GivenRequest.goodStep;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

class GatewayRequestTest {

    private static final Instant LATER = START.plus(Duration.ofHours(1));

    @Test
    void whoever_claims_it_works_on_it() {
        GatewayRequest request = GivenRequest.in(RequestState.SUBMITTED);

        request.take(Move.CLAIM, new Step.Plain(), ADA, LATER);

        assertThat(request.handling().assignee()).contains(ADA.accountId());
    }

    @Test
    void a_form_with_errors_is_not_handed_in() {
        GatewayRequest request = GivenRequest.in(RequestState.DRAFT);

        assertBroken(
                () -> request.take(Move.SUBMIT, new ReviewStep.HandIn(3, 1), AMINA, LATER), "rule.request.form-errors");
    }

    @Test
    void a_question_cannot_be_recalled_once_somebody_edits_the_answer() {
        GatewayRequest request = GivenRequest.in(RequestState.NEEDS_INFO);
        request.answersChanged(LATER);

        assertBroken(
                () -> request.take(Move.RECALL_QUESTION, new Step.Plain(), ADA, LATER), "rule.request.edited-since");
    }

    @Test
    void after_an_appeal_another_administrator_decides() {
        GatewayRequest request = GivenRequest.in(RequestState.REJECTED);
        request.take(Move.APPEAL, goodStep(Move.APPEAL), OTIENO, LATER);

        assertBroken(() -> request.take(Move.REJECT, goodStep(Move.REJECT), ADA, LATER), "rule.request.other-reviewer");
        request.take(Move.START_SOURCING, goodStep(Move.START_SOURCING), ELIAS, LATER);
        assertThat(request.getState()).isEqualTo(RequestState.SOURCING);
    }

    @Test
    void there_is_one_appeal() {
        GatewayRequest request = GivenRequest.in(RequestState.REJECTED);
        request.take(Move.APPEAL, goodStep(Move.APPEAL), OTIENO, LATER);
        request.take(Move.REJECT, goodStep(Move.REJECT), ELIAS, LATER);

        assertBroken(
                () -> request.take(Move.APPEAL, goodStep(Move.APPEAL), OTIENO, LATER), "rule.request.appealed-already");
    }

    @Test
    void an_owner_does_not_accept_a_quote_of_their_own() {
        Actor both = new Actor(ADA.accountId(), "ada", Set.of(Part.OWNER));
        GatewayRequest request = GivenRequest.in(RequestState.QUOTED);

        assertBroken(
                () -> request.take(Move.ACCEPT_QUOTE, goodStep(Move.ACCEPT_QUOTE), both, LATER),
                "rule.request.own-quote");
    }

    @Test
    void a_late_quote_is_refused_with_its_reason_and_goes_back_to_sourcing_by_itself() {
        GatewayRequest request = GivenRequest.in(RequestState.QUOTED);
        Instant afterwards = START.plus(Duration.ofDays(31));

        assertBroken(
                () -> request.take(Move.ACCEPT_QUOTE, goodStep(Move.ACCEPT_QUOTE), OTIENO, afterwards),
                "rule.request.quote-lapsed");
        request.take(Move.QUOTE_LAPSED, new Step.Plain(), Actor.HUB, afterwards);
        assertThat(request.getState()).isEqualTo(RequestState.SOURCING);
    }

    @Test
    void the_total_is_typed_by_hand_and_right() {
        GatewayRequest request = GivenRequest.in(RequestState.QUOTED);
        Step wrong = new BargainStep.AcceptQuote("H-17", BigDecimal.TEN, new BigDecimal("480"), true);

        assertBroken(() -> request.take(Move.ACCEPT_QUOTE, wrong, OTIENO, LATER), "rule.request.typed-total");
    }

    @Test
    void costs_that_are_due_are_the_owners_to_confirm() {
        GatewayRequest request = GivenRequest.in(RequestState.CONTRACTING);
        request.take(
                Move.SIGN_CONTRACT,
                new BargainStep.SignContract(31, TODAY, "CA/17", true, new BigDecimal("300")),
                ADA,
                LATER);

        Step confirmed = new Step.Withdraw("The ministry said no.", true);
        assertBroken(() -> request.take(Move.WITHDRAW, confirmed, AMINA, LATER), "rule.request.owner-confirms-costs");
        request.take(Move.WITHDRAW, confirmed, OTIENO, LATER);
        assertThat(request.getState()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void an_approver_who_asked_for_it_or_tested_it_is_refused() {
        GatewayRequest request = GivenRequest.in(RequestState.READY);
        Actor requester = new Actor(AMINA.accountId(), "amina", Set.of(Part.APPROVER));
        Actor tester = new Actor(ADA.accountId(), "ada", Set.of(Part.APPROVER));

        assertBroken(
                () -> request.take(Move.START_PILOT, goodStep(Move.START_PILOT), requester, LATER),
                "rule.request.approver-is-requester");
        assertBroken(
                () -> request.take(Move.START_PILOT, goodStep(Move.START_PILOT), tester, LATER),
                "rule.request.approver-is-tester");
    }

    @Test
    void a_changed_configuration_or_an_old_run_starts_no_pilot() {
        GatewayRequest request = GivenRequest.in(RequestState.READY);
        Step changed = new LaunchStep.StartPilot("e".repeat(64), 500, BigDecimal.TEN, "+254 20 1234567");

        assertBroken(() -> request.take(Move.START_PILOT, changed, PIA, LATER), "rule.request.not-certified");
        assertBroken(
                () -> request.take(Move.START_PILOT, goodStep(Move.START_PILOT), PIA, START.plus(Certificate.VALID)),
                "rule.request.not-certified");
    }

    @Test
    void a_pilot_with_too_little_traffic_does_not_go_live_and_every_gap_is_named() {
        GatewayRequest request = GivenRequest.in(RequestState.PILOT);
        PilotFigures thin =
                new PilotFigures(2, 199, 49, new BigDecimal("0.89"), 1, 1, Optional.of(new BigDecimal("-0.06")));

        assertBroken(
                () -> request.take(Move.GO_LIVE, new LaunchStep.GoLive(CONFIGURATION, thin), PIA, LATER),
                "rule.request.pilot-days",
                "rule.request.pilot-sent",
                "rule.request.pilot-received",
                "rule.request.pilot-delivered",
                "rule.request.pilot-lost",
                "rule.request.pilot-blockers",
                "rule.request.pilot-bill");
    }

    @Test
    void a_live_gateway_is_rolled_back_for_seven_days() {
        GatewayRequest request = GivenRequest.in(RequestState.LIVE);
        Step reason = new Step.Because("Reports stopped coming.");

        assertBroken(
                () -> request.take(Move.ROLL_BACK, reason, PIA, START.plus(Duration.ofDays(7))),
                "rule.request.live-too-long");
        request.take(Move.ROLL_BACK, reason, PIA, START.plus(Duration.ofDays(7).minusSeconds(1)));
        assertThat(request.certificate().runId()).as("it must be tested again").isEmpty();
    }

    @Test
    void on_hold_nothing_moves_and_no_deadline_comes_nearer() {
        GatewayRequest request = GivenRequest.in(RequestState.NEEDS_INFO);
        request.take(Move.HOLD, goodStep(Move.HOLD), ADA, START.plus(Duration.ofDays(10)));

        assertBroken(
                () -> request.take(Move.LAPSE, new Step.Plain(), Actor.HUB, START.plus(Duration.ofDays(31))),
                "rule.request.not-now");
        request.take(Move.RESUME, new Step.Plain(), AMINA, START.plus(Duration.ofDays(31)));
        assertBroken(
                () -> request.take(Move.LAPSE, new Step.Plain(), Actor.HUB, START.plus(Duration.ofDays(50))),
                "rule.request.still-time");
        request.take(Move.LAPSE, new Step.Plain(), Actor.HUB, START.plus(Duration.ofDays(51)));
        assertThat(request.standstill().heldFor()).isEqualTo(Duration.ofDays(21));
    }

    private static void assertBroken(ThrowingCallable move, String... codes) {
        assertThatThrownBy(move)
                .asInstanceOf(type(RuleBroken.class))
                .extracting(RuleBroken::faults, list(Fault.class))
                .extracting(Fault::code)
                .containsExactly(codes);
    }
}
