package org.tarishi.onboarding;

import static org.tarishi.onboarding.StepRules.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tarishi.platform.Fault;

/**
 * What comes along with a {@link Move}. A step says what is wrong with it and leaves its mark on the request; which state
 * the request then has is the table's business alone.
 */
public sealed interface Step
        permits ReviewStep, BargainStep, LaunchStep, Step.Plain, Step.Because, Step.Withdraw, Step.Hold {

    /** Empty when the move may be made with it. */
    List<Fault> faults(GatewayRequest request, Actor actor, Instant at);

    default void leaveMark(GatewayRequest request, Actor actor, Instant at) {}

    /** For the history: short, free of secrets and phone numbers. */
    default String summary() {
        return "";
    }

    /** Nothing comes along. */
    record Plain() implements Step {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return List.of();
        }
    }

    /** A reason in a sentence. */
    record Because(String reason) implements Step {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().text("reason", reason, 10).faults();
        }

        @Override
        public String summary() {
            return reason;
        }
    }

    /** Costs that are due already are the owner's to confirm. */
    record Withdraw(String reason, boolean costsConfirmed) implements Step {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            boolean owes = request.bargain().costsDue().signum() > 0;
            return rules().text("reason", reason, 10)
                    .that(!owes || actor.is(Part.OWNER), "", "rule.request.owner-confirms-costs")
                    .that(!owes || costsConfirmed, "costsConfirmed", "rule.request.confirm-costs")
                    .faults();
        }

        @Override
        public String summary() {
            return reason;
        }
    }

    /** Clocks stand still until somebody looks again, in 90 days at the latest. */
    record Hold(String reason, LocalDate until) implements Step {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().text("reason", reason, 10)
                    .within("until", until, at, 90)
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.standstill().begin(this, at);
        }

        @Override
        public String summary() {
            return reason;
        }
    }
}
