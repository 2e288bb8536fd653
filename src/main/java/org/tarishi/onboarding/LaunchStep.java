package org.tarishi.onboarding;

import static org.tarishi.onboarding.StepRules.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.tarishi.platform.Fault;

/** Steps that bring a gateway up: provisioned, connected, certified, on trial, live. */
public sealed interface LaunchStep extends Step {

    /** What the provider has given by now. */
    record Provision(int numbers, int operatorsApproved, boolean credentialsStored) implements LaunchStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(numbers > 0, "numbers", "rule.request.no-number")
                    .that(operatorsApproved > 0, "operators", "rule.request.no-operator")
                    .that(credentialsStored, "credentials", "rule.request.no-credentials")
                    .faults();
        }
    }

    /**
     * The gateway made from the worksheet.
     *
     * @param probe what the live probe found wrong; empty when it was well
     */
    record Connect(long gatewayId, int worksheetGaps, String probe) implements LaunchStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(worksheetGaps == 0, "", "rule.request.worksheet", worksheetGaps)
                    .that(probe.isEmpty(), "", "rule.request.probe", probe)
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.certificate().isFor(gatewayId);
        }
    }

    /**
     * A certification run that ended.
     *
     * @param testerId who started it
     * @param configuration SHA-256 of the gateway's effective configuration during the run
     * @param blockersFailed blocking checks that did not pass
     */
    record Certify(long runId, long testerId, String configuration, int blockersFailed) implements LaunchStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(blockersFailed == 0, "", "rule.request.checks-failed", blockersFailed)
                    .that(!configuration.isEmpty(), "", "rule.request.configuration")
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.certificate().pass(this, at);
        }
    }

    /** The configuration as it is now: the certificate no longer covers it. */
    record Outdated(String configurationNow) implements LaunchStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            boolean covered = request.certificate().covers(configurationNow, at);
            return rules().that(!covered, "", "rule.request.run-valid").faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.certificate().revoke();
        }
    }

    /**
     * Real traffic under caps.
     *
     * @param spend at most so much, in the currency of the bargain
     * @param contact who is called when it goes wrong
     */
    record StartPilot(String configurationNow, int messagesADay, BigDecimal spend, String contact)
            implements LaunchStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().fourEyes(request, actor)
                    .covered(request, configurationNow, at)
                    .that(messagesADay > 0, "messagesADay", "rule.request.pilot-cap")
                    .that(spend.signum() > 0, "spend", "rule.request.pilot-spend")
                    .text("contact", contact, 5)
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.pilot().set(this, actor);
        }

        @Override
        public String summary() {
            return messagesADay + " a day";
        }
    }

    /** The pilot went well. The thresholds are T24's, the share of delivered ones the country's. */
    record GoLive(String configurationNow, PilotFigures figures) implements LaunchStep {

        private static final BigDecimal BILL = new BigDecimal("0.05");

        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().fourEyes(request, actor)
                    .that(request.certificate().isOf(configurationNow), "", "rule.request.configuration-changed")
                    .that(figures.days() >= 3, "", "rule.request.pilot-days", figures.days())
                    .that(!figures.sends() || figures.sent() >= 200, "", "rule.request.pilot-sent", figures.sent())
                    .that(
                            !figures.receives() || figures.received() >= 50,
                            "",
                            "rule.request.pilot-received",
                            figures.received())
                    .that(
                            !figures.sends() || figures.delivered().compareTo(figures.wanted()) >= 0,
                            "",
                            "rule.request.pilot-delivered",
                            percent())
                    .that(figures.lost() == 0, "", "rule.request.pilot-lost", figures.lost())
                    .that(figures.blockers() == 0, "", "rule.request.pilot-blockers", figures.blockers())
                    .that(billIsRight(), "", "rule.request.pilot-bill")
                    .faults();
        }

        private String percent() {
            return figures.wanted().movePointRight(2).stripTrailingZeros().toPlainString();
        }

        private boolean billIsRight() {
            return figures.billDeviation()
                    .filter(share -> share.abs().compareTo(BILL) > 0)
                    .isEmpty();
        }
    }
}
