package org.tarishi.onboarding.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Stay;
import org.tarishi.onboarding.Timetable;

/**
 * A stage of the way, as a project sees it.
 *
 * @param since when it began, for what is done and what is now
 * @param until when it ended, for what is done
 * @param times how often the request stood there: more than once where it came back
 * @param pace what it usually takes, for what is to come
 */
public record Stage(
        RequestState state,
        Progress progress,
        Holder holder,
        Optional<Instant> since,
        Optional<Instant> until,
        long times,
        Timetable.Pace pace) {

    /** Where a stage lies on the way. */
    public enum Progress {
        DONE,
        NOW,
        NEXT
    }

    /** All that lie on the way, first to last; of a closed request only those it went through. */
    static List<Stage> all(GatewayRequest request, List<Stay> stays, Timetable timetable) {
        Optional<RequestState> here = Timetable.stageOf(request.getState());
        return Timetable.stages().stream()
                .map(stage -> of(stage, progress(stage, here), stays, timetable))
                .filter(stage -> here.isPresent() || stage.since().isPresent())
                .toList();
    }

    private static Progress progress(RequestState stage, Optional<RequestState> here) {
        int order = here.map(stage::compareTo).orElse(-1);
        if (order == 0) {
            return Progress.NOW;
        }
        return order < 0 ? Progress.DONE : Progress.NEXT;
    }

    private static Stage of(RequestState stage, Progress progress, List<Stay> all, Timetable timetable) {
        List<Stay> stays = progress == Progress.NEXT
                ? List.of()
                : all.stream()
                        .filter(stay -> Timetable.stageOf(stay.state()).equals(Optional.of(stage)))
                        .toList();
        Optional<Stay> first = stays.stream().findFirst();
        Optional<Stay> last = stays.stream().reduce((one, next) -> next);
        return new Stage(
                stage,
                progress,
                Timetable.holder(stage),
                first.map(Stay::from),
                progress == Progress.DONE ? last.flatMap(Stay::to) : Optional.empty(),
                stays.stream().filter(stay -> stay.state() == stage).count(),
                timetable.pace(stage));
    }
}
