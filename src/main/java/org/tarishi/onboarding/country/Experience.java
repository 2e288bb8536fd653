package org.tarishi.onboarding.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Stay;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.onboarding.WorkingDays;

/** What ended requests of a country teach: how many working days each stage took, its returns counted together. */
final class Experience {

    /** Fewer say nothing, and could be told apart. */
    static final int ENOUGH = 5;

    private final WorkingDays working;
    private final Map<RequestState, List<Integer>> taken = new EnumMap<>(RequestState.class);

    Experience(WorkingDays working) {
        this.working = working;
    }

    void add(List<Stay> stays) {
        Map<RequestState, Integer> sums = new EnumMap<>(RequestState.class);
        for (int i = 0; i + 1 < stays.size(); i++) {
            Stay stay = stays.get(i);
            Instant end = stays.get(i + 1).from();
            // how long it stood before somebody gave up says nothing of how long the stage takes
            Optional<RequestState> stage =
                    stays.get(i + 1).state().isClosed() ? Optional.empty() : Timetable.stageOf(stay.state());
            stage.ifPresent(passed -> sums.merge(passed, days(stay, end), Integer::sum));
        }
        sums.forEach((stage, days) ->
                taken.computeIfAbsent(stage, any -> new ArrayList<>()).add(days));
    }

    /** Of the stages that enough requests went through. */
    Map<RequestState, Pace> paces() {
        Map<RequestState, Pace> paces = new EnumMap<>(RequestState.class);
        taken.forEach((stage, days) -> {
            if (days.size() >= ENOUGH) {
                paces.put(stage, new Pace(rank(days, 50), rank(days, 80)));
            }
        });
        return paces;
    }

    private int days(Stay stay, Instant end) {
        return working.between(day(stay.from()), day(end.minus(stay.held())));
    }

    /** The smallest value that so many in a hundred do not exceed (nearest rank). */
    private static int rank(List<Integer> values, int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
