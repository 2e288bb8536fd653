package org.tarishi.onboarding;

import static org.tarishi.onboarding.StepRules.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Fault;

/** Steps between whoever asks and whoever reviews. */
public sealed interface ReviewStep extends Step {

    /** A filled-in form, handed in: {@code errors} is what its evaluation found. */
    record HandIn(int errors, int version) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(errors == 0, "", "rule.request.form-errors", errors)
                    .faults();
        }

        @Override
        public String summary() {
            return "version " + version;
        }
    }

    /** Questions to whoever asked. */
    record AskBack(List<Remark> remarks, LocalDate due) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(!remarks.isEmpty(), "remarks", "rule.request.no-remark")
                    .within("due", due, at, 30)
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.handling().askUntil(due);
        }

        @Override
        public String summary() {
            return String.join("; ", remarks.stream().map(Remark::text).toList());
        }
    }

    /** A no with its reason, and whether a better request would be looked at. */
    record Reject(ReasonCode code, String text, boolean resubmittable) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().text("text", text, 30).faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.handling().reject(actor, resubmittable);
        }

        @Override
        public String summary() {
            return code + ": " + text;
        }
    }

    /** Something cheaper that would do. */
    record OfferAlternative(Optional<Long> gatewayId, String comparison) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().text("comparison", comparison, 30).faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.handling().alternative(gatewayId);
        }

        @Override
        public String summary() {
            return comparison;
        }
    }

    /** A review whose list has {@code unsettled} lines that are neither passed nor waived with a reason. */
    record PassReview(int unsettled) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(unsettled == 0, "", "rule.request.review-open", unsettled)
                    .faults();
        }
    }

    /** {@code quotes} came in already. */
    record BackToReview(int quotes) implements ReviewStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(quotes == 0, "", "rule.request.has-quotes", quotes)
                    .faults();
        }
    }
}
