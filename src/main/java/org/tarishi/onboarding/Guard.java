package org.tarishi.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What must hold of the request itself, beyond its state, for a move; the code of the sentence that says what does not. */
@FunctionalInterface
interface Guard {

    Guard NONE = (request, actor, at) -> Optional.empty();

    Optional<String> broken(GatewayRequest request, Actor actor, Instant at);

    static Optional<String> nothingWasEdited(GatewayRequest request, Actor actor, Instant at) {
        return unless(
                !request.handling().answersChangedAt().isAfter(request.getStateSince()), "rule.request.edited-since");
    }

    static Optional<String> unansweredForThirtyDays(GatewayRequest request, Actor actor, Instant at) {
        return unless(isOver(request.getStateSince(), 30, at), "rule.request.still-time");
    }

    static Optional<String> idleForSixtyDays(GatewayRequest request, Actor actor, Instant at) {
        return unless(isOver(request.handling().answersChangedAt(), 60, at), "rule.request.still-time");
    }

    /** After an appeal the one who rejected it does not decide again. */
    static Optional<String> reviewerIsAnother(GatewayRequest request, Actor actor, Instant at) {
        return unless(!request.handling().wasRejectedBy(actor.accountId()), "rule.request.other-reviewer");
    }

    static Optional<String> mayBeAppealed(GatewayRequest request, Actor actor, Instant at) {
        if (request.handling().isAppealed()) {
            return Optional.of("rule.request.appealed-already");
        }
        return unless(!isOver(request.getStateSince(), 30, at), "rule.request.too-late-30");
    }

    static Optional<String> closedForNinetyDaysAtMost(GatewayRequest request, Actor actor, Instant at) {
        return unless(!isOver(request.getStateSince(), 90, at), "rule.request.too-late-90");
    }

    static Optional<String> mayBeReopened(GatewayRequest request, Actor actor, Instant at) {
        if (request.bargain().isSigned()) {
            return Optional.of("rule.request.contract-exists");
        }
        return closedForNinetyDaysAtMost(request, actor, at);
    }

    static Optional<String> quoteHasLapsed(GatewayRequest request, Actor actor, Instant at) {
        return unless(!request.bargain().isValidOn(day(at)), "rule.request.quote-still-valid");
    }

    /** The owner may still step back, and the offer stands for another look. */
    static Optional<String> nothingIsSigned(GatewayRequest request, Actor actor, Instant at) {
        if (request.bargain().isSigned()) {
            return Optional.of("rule.request.contract-exists");
        }
        return unless(request.bargain().isValidOn(day(at)), "rule.request.quote-lapsed");
    }

    static Optional<String> liveForSevenDaysAtMost(GatewayRequest request, Actor actor, Instant at) {
        boolean late = request.getState() == RequestState.LIVE && isOver(request.getStateSince(), 7, at);
        return unless(!late, "rule.request.live-too-long");
    }

    /** Quotes and contracts name days, not moments; UTC's day, so that all sides read the same one. */
    static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean isOver(Instant since, int days, Instant at) {
        return !at.isBefore(since.plus(Duration.ofDays(days)));
    }

    private static Optional<String> unless(boolean holds, String code) {
        return holds ? Optional.empty() : Optional.of(code);
    }
}
