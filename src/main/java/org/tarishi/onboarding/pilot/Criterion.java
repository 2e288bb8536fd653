package org.tarishi.onboarding.pilot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.platform.Fault;

/**
 * What a pilot must show before the gateway goes live.
 *
 * @param key of its sentences
 * @param value as it is now
 */
public record Criterion(String key, BigDecimal value, boolean met) {

    private static final String CODE = "rule.request.pilot-";

    /** @param faults what keeps it from going live now; the thresholds are the step's alone */
    static List<Criterion> of(PilotFigures figures, List<Fault> faults) {
        Set<String> unmet = faults.stream().map(Fault::code).collect(Collectors.toSet());
        List<Criterion> all = new ArrayList<>();
        all.add(criterion("days", BigDecimal.valueOf(figures.days()), unmet));
        if (figures.sends()) {
            all.add(criterion("sent", BigDecimal.valueOf(figures.sent()), unmet));
            all.add(criterion("delivered", figures.delivered(), unmet));
        }
        if (figures.receives()) {
            all.add(criterion("received", BigDecimal.valueOf(figures.received()), unmet));
        }
        all.add(criterion("lost", BigDecimal.valueOf(figures.lost()), unmet));
        all.add(criterion("blockers", BigDecimal.valueOf(figures.blockers()), unmet));
        figures.billDeviation().ifPresent(share -> all.add(criterion("bill", share, unmet)));
        return List.copyOf(all);
    }

    private static Criterion criterion(String key, BigDecimal value, Set<String> unmet) {
        return new Criterion(key, value, !unmet.contains(CODE + key));
    }
}
