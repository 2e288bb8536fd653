package org.tarishi.sending.routing;

import java.util.ArrayList;
import java.util.List;
import org.tarishi.sending.routing.Step.Fit;

/**
 * A line of the explanation: one step, or many in a row that are for numbers that begin otherwise, which nobody reads one by
 * one.
 *
 * @param step the one; of many the first
 * @param passed all of many; empty for one
 */
public record StepLine(Step step, List<Step> passed) {

    /** So many in a row are still told one by one. */
    private static final int FEW = 3;

    public boolean isMany() {
        return !passed.isEmpty();
    }

    static List<StepLine> of(List<Step> steps) {
        List<StepLine> lines = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (Step step : steps) {
            if (!run.isEmpty() && !goesOn(run.get(0), step)) {
                lines.addAll(told(run));
                run.clear();
            }
            run.add(step);
        }
        lines.addAll(told(run));
        return lines;
    }

    private static boolean goesOn(Step first, Step next) {
        return first.fit() == Fit.OTHER_NUMBERS && next.fit() == Fit.OTHER_NUMBERS && first.source() == next.source();
    }

    private static List<StepLine> told(List<Step> run) {
        return run.size() > FEW
                ? List.of(new StepLine(run.get(0), List.copyOf(run)))
                : run.stream().map(step -> new StepLine(step, List.of())).toList();
    }
}
