package org.tarishi.onboarding.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.limit.Allowance;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.platform.RuleBroken;

/**
 * What the approver allows a pilot.
 *
 * @param spend in all, {@code price} of a segment; both in the currency of the bargain
 * @param contact who is called when it goes wrong
 * @param projects that take part
 */
public record PilotTerms(
        int messagesADay, BigDecimal spend, BigDecimal price, String contact, Set<ProjectId> projects) {

    public PilotTerms {
        projects = Set.copyOf(projects);
    }

    LaunchStep.StartPilot step(String configurationNow) {
        return new LaunchStep.StartPilot(configurationNow, messagesADay, spend, contact);
    }

    /** @throws RuleBroken at {@code price} without one */
    void demandPrice() {
        if (price.signum() <= 0) {
            throw RuleBroken.at("price", "rule.pilot.price");
        }
    }

    /** No part of a segment that the money does not reach for. */
    Allowance allowance(ZoneId zone) {
        long segments = spend.divide(price, 0, RoundingMode.DOWN).longValue();
        return new Allowance(messagesADay, segments, zone);
    }
}
