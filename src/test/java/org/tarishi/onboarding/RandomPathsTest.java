package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.OTIENO;
import static org.tarishi.onboarding.GivenRequest.PIA;
import static org.tarishi.onboarding.GivenRequest.START;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;

/** Ten thousand requests, each pushed about by whoever happens by. */
class RandomPathsTest {

    private static final int PATHS = 10_000;
    private static final int PUSHES = 50;
    private static final List<String> CONFIGURATIONS = List.of("a".repeat(64), "b".repeat(64));

    /** Both asked for and may approve: what four eyes are there to stop. */
    private static final Actor BOTH = new Actor(AMINA.accountId(), "amina", Set.of(Part.REQUESTER, Part.APPROVER));

    private static final Actor TESTER = new Actor(ADA.accountId(), "ada", Set.of(Part.ENGINEER, Part.APPROVER));
    private static final List<Actor> PEOPLE = List.of(AMINA, OTIENO, ADA, ELIAS, PIA, BOTH, TESTER, Actor.HUB);

    private static final Set<Move> ONWARDS = EnumSet.of(
            Move.SUBMIT,
            Move.CLAIM,
            Move.START_SOURCING,
            Move.OFFER_QUOTE,
            Move.ACCEPT_QUOTE,
            Move.SIGN_CONTRACT,
            Move.PROVISION,
            Move.CONNECT,
            Move.CERTIFY,
            Move.START_PILOT,
            Move.GO_LIVE,
            Move.RESUME);

    private final Random random = new Random(20261125);

    @Test
    void no_path_leads_to_traffic_without_a_passed_run_of_this_configuration_and_a_second_person() {
        Set<RequestState> seen = EnumSet.noneOf(RequestState.class);
        for (int path = 0; path < PATHS; path++) {
            walk(seen);
        }

        assertThat(seen).as("the paths lead everywhere").containsExactlyInAnyOrder(RequestState.values());
    }

    private void walk(Set<RequestState> seen) {
        GatewayRequest request = new GatewayRequest(1, "KE-1", new ProjectId(1), "KE", AMINA, START);
        List<Moved> history = new ArrayList<>();
        Instant now = START;
        for (int push = 0; push < PUSHES; push++) {
            now = now.plus(Duration.ofHours(random.nextInt(10) == 0 ? 24 * 31 : random.nextInt(12)));
            push(request, history, now);
            seen.add(request.getState());
        }
        assertTimesAddUp(request, history, now);
    }

    private void push(GatewayRequest request, List<Moved> history, Instant now) {
        Actor actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Move move = aMove(request, actor, now);
        RequestState before = request.getState();
        try {
            Moved moved = request.take(move, step(move, now), actor, now);
            assertThat(moved.from()).isEqualTo(before);
            history.add(moved);
        } catch (Forbidden | RuleBroken refused) {
            assertThat(request.getState()).isEqualTo(before);
            return;
        }
        if (move == Move.START_PILOT || move == Move.GO_LIVE) {
            assertFourEyes(request, history, actor);
        }
    }

    /** Mostly one that is open to the actor, and mostly the one that leads on, so that paths get somewhere. */
    private Move aMove(GatewayRequest request, Actor actor, Instant now) {
        List<Move> open = request.open(actor, now);
        List<Move> onwards = open.stream().filter(ONWARDS::contains).toList();
        if (!onwards.isEmpty() && random.nextInt(10) < 8) {
            return onwards.get(0);
        }
        return open.isEmpty() || random.nextInt(10) == 0
                ? Move.values()[random.nextInt(Move.values().length)]
                : open.get(random.nextInt(open.size()));
    }

    private Step step(Move move, Instant now) {
        LocalDate today = Guard.day(now);
        String configuration = CONFIGURATIONS.get(random.nextInt(2));
        return switch (move) {
            case CERTIFY ->
                new LaunchStep.Certify(
                        random.nextInt(1000), ADA.accountId(), configuration, random.nextInt(3) == 0 ? 1 : 0);
            case TEST_AGAIN -> new LaunchStep.Outdated(configuration);
            case START_PILOT -> new LaunchStep.StartPilot(configuration, 100, BigDecimal.TEN, "+254201234567");
            case GO_LIVE -> new LaunchStep.GoLive(configuration, GivenRequest.goodPilot());
            case OFFER_QUOTE ->
                new BargainStep.OfferQuote(21, 2, "", today.plusDays(30), new BigDecimal("4800.00"), "KES");
            case SIGN_CONTRACT -> new BargainStep.SignContract(31, today, "CA/17", true, BigDecimal.ONE);
            case ASK_BACK ->
                new ReviewStep.AskBack(
                        List.of(new Remark("samples", ReasonCode.OPTOUT_MISSING, "Say how to stop.")),
                        today.plusDays(14));
            case HOLD -> new Step.Hold("The ministry is asked.", today.plusDays(30));
            default -> GivenRequest.goodStep(move);
        };
    }

    private static void assertFourEyes(GatewayRequest request, List<Moved> history, Actor approver) {
        assertThat(history).extracting(Moved::move).contains(Move.CERTIFY);
        assertThat(request.certificate().runId()).isPresent();
        assertThat(approver.accountId()).isNotEqualTo(request.getRequesterId()).isNotEqualTo(ADA.accountId());
    }

    /** What the history says about time in states adds up to the request's age, to the millisecond. */
    private static void assertTimesAddUp(GatewayRequest request, List<Moved> history, Instant now) {
        Instant since = request.getCreatedAt();
        Duration sum = Duration.ZERO;
        RequestState state = RequestState.DRAFT;
        for (Moved moved : history) {
            assertThat(moved.from()).isEqualTo(state);
            sum = sum.plus(Duration.between(since, moved.at()));
            since = moved.at();
            state = moved.to();
        }
        assertThat(state).isEqualTo(request.getState());
        assertThat(sum.plus(Duration.between(since, now))).isEqualTo(Duration.between(request.getCreatedAt(), now));
    }
}
