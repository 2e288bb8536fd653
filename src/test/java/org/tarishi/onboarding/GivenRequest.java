package org.tarishi.onboarding;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarishi.account.ProjectId;

/** Requests in a state, come there by real moves; the people who made them; and a good step for every move. */
public final class GivenRequest {

    public static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    public static final Actor AMINA = new Actor(1, "amina", Set.of(Part.REQUESTER));
    public static final Actor OTIENO = new Actor(2, "otieno", Set.of(Part.OWNER, Part.REQUESTER));
    public static final Actor ADA = new Actor(3, "ada", Set.of(Part.ADMINISTRATOR, Part.ENGINEER));
    public static final Actor ELIAS = new Actor(4, "elias", Set.of(Part.ADMINISTRATOR, Part.ENGINEER));
    public static final Actor PIA = new Actor(5, "pia", Set.of(Part.APPROVER));
    public static final String CONFIGURATION = "c".repeat(64);

    private static final String TOTAL = "4800.00";
    private static final List<Move> TO_QUOTED = List.of(Move.SUBMIT, Move.CLAIM, Move.START_SOURCING, Move.OFFER_QUOTE);
    private static final List<Move> TO_READY = List.of(
            Move.SUBMIT,
            Move.CLAIM,
            Move.START_SOURCING,
            Move.OFFER_QUOTE,
            Move.ACCEPT_QUOTE,
            Move.SIGN_CONTRACT,
            Move.PROVISION,
            Move.CONNECT,
            Move.CERTIFY);

    private static final Map<RequestState, List<Move>> WAYS = Map.ofEntries(
            Map.entry(RequestState.DRAFT, List.of()),
            Map.entry(RequestState.SUBMITTED, List.of(Move.SUBMIT)),
            Map.entry(RequestState.IN_REVIEW, List.of(Move.SUBMIT, Move.CLAIM)),
            Map.entry(RequestState.NEEDS_INFO, List.of(Move.SUBMIT, Move.CLAIM, Move.ASK_BACK)),
            Map.entry(RequestState.ALTERNATIVE_OFFERED, List.of(Move.SUBMIT, Move.CLAIM, Move.OFFER_ALTERNATIVE)),
            Map.entry(
                    RequestState.CLOSED_ALTERNATIVE,
                    List.of(Move.SUBMIT, Move.CLAIM, Move.OFFER_ALTERNATIVE, Move.ACCEPT_ALTERNATIVE)),
            Map.entry(RequestState.REJECTED, List.of(Move.SUBMIT, Move.CLAIM, Move.REJECT)),
            Map.entry(RequestState.WITHDRAWN, List.of(Move.WITHDRAW)),
            Map.entry(RequestState.EXPIRED, List.of(Move.EXPIRE_DRAFT)),
            Map.entry(RequestState.SOURCING, TO_QUOTED.subList(0, 3)),
            Map.entry(RequestState.QUOTED, TO_QUOTED),
            Map.entry(RequestState.CONTRACTING, TO_READY.subList(0, 5)),
            Map.entry(RequestState.PROVISIONING, TO_READY.subList(0, 6)),
            Map.entry(RequestState.CONNECTING, TO_READY.subList(0, 7)),
            Map.entry(RequestState.TESTING, TO_READY.subList(0, 8)),
            Map.entry(RequestState.READY, TO_READY),
            Map.entry(RequestState.PILOT, and(TO_READY, Move.START_PILOT)),
            Map.entry(RequestState.LIVE, and(and(TO_READY, Move.START_PILOT), Move.GO_LIVE)));

    private GivenRequest() {}

    public static GatewayRequest in(RequestState state) {
        GatewayRequest request = new GatewayRequest(1, "KE-1", new ProjectId(1), "KE", AMINA, START);
        Instant begin = state == RequestState.EXPIRED ? START.plus(Duration.ofDays(60)) : START;
        WAYS.get(state).forEach(move -> request.take(move, goodStep(move), actorOf(move), begin));
        return request;
    }

    /** Somebody who may make the move. */
    public static Actor actorOf(Move move) {
        return List.of(AMINA, OTIENO, ADA, PIA, Actor.HUB).stream()
                .filter(actor -> actor.playsOneOf(move.by()))
                .findFirst()
                .orElseThrow();
    }

    /** Data with which the move may be made, as soon as its time has come. */
    public static Step goodStep(Move move) {
        return switch (move) {
            case SUBMIT, ANSWER -> new ReviewStep.HandIn(0, 1);
            case ASK_BACK ->
                new ReviewStep.AskBack(
                        List.of(new Remark("samples", ReasonCode.OPTOUT_MISSING, "Say how to stop.")),
                        TODAY.plusDays(14));
            case REJECT ->
                new ReviewStep.Reject(
                        ReasonCode.USE_CASE_FORBIDDEN, "Lotteries are not allowed in this country at all.", false);
            case OFFER_ALTERNATIVE ->
                new ReviewStep.OfferAlternative(Optional.of(9L), "The shared code 22395 costs half and is there now.");
            case START_SOURCING -> new ReviewStep.PassReview(0);
            case BACK_TO_REVIEW -> new ReviewStep.BackToReview(0);
            case OFFER_QUOTE -> new BargainStep.OfferQuote(21, 2, "", TODAY.plusDays(30), new BigDecimal(TOTAL), "KES");
            case ACCEPT_QUOTE ->
                new BargainStep.AcceptQuote("H-17", new BigDecimal("600"), new BigDecimal(TOTAL), true);
            case SIGN_CONTRACT -> new BargainStep.SignContract(31, TODAY, "CA/17", true, BigDecimal.ZERO);
            case PROVISION -> new LaunchStep.Provision(1, 2, true);
            case CONNECT -> new LaunchStep.Connect(41, 0, "");
            case CERTIFY -> new LaunchStep.Certify(51, ADA.accountId(), CONFIGURATION, 0);
            case TEST_AGAIN -> new LaunchStep.Outdated("d".repeat(64));
            case START_PILOT -> new LaunchStep.StartPilot(CONFIGURATION, 500, new BigDecimal("50"), "+254 20 1234567");
            case GO_LIVE -> new LaunchStep.GoLive(CONFIGURATION, goodPilot());
            case WITHDRAW -> new Step.Withdraw("Another project has it.", true);
            case HOLD -> new Step.Hold("The ministry is asked.", TODAY.plusDays(30));
            default ->
                move.data() == Step.Because.class ? new Step.Because("As we said on the phone.") : new Step.Plain();
        };
    }

    static PilotFigures goodPilot() {
        return new PilotFigures(3, 200, 50, new BigDecimal("0.95"), 0, 0, Optional.empty());
    }

    private static List<Move> and(List<Move> moves, Move next) {
        return Stream.concat(moves.stream(), Stream.of(next)).toList();
    }
}
