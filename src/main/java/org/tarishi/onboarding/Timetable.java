package org.tarishi.onboarding;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long the way still is, as a range: from the sum of what half of the requests need in each stage to the sum of what
 * four in five need. In working days, Monday to Friday; the figures are the seeds of onboarding.md section 1.4.
 */
public final class Timetable {

    /** What half of the requests and what four in five need in a stage, in working days. */
    record Pace(int half, int mostly, Holder holder) {}

    /** The earliest and the latest day that is to be expected. */
    public record Expected(LocalDate from, LocalDate to) {}

    private static final Map<RequestState, Pace> WAY = way();

    private Timetable() {}

    private static Map<RequestState, Pace> way() {
        Map<RequestState, Pace> way = new EnumMap<>(RequestState.class);
        way.put(RequestState.DRAFT, new Pace(0, 0, Holder.PROJECT));
        way.put(RequestState.SUBMITTED, new Pace(1, 2, Holder.PLATFORM));
        way.put(RequestState.IN_REVIEW, new Pace(3, 5, Holder.PLATFORM));
        way.put(RequestState.SOURCING, new Pace(10, 20, Holder.PLATFORM));
        way.put(RequestState.QUOTED, new Pace(5, 15, Holder.OWNER));
        way.put(RequestState.CONTRACTING, new Pace(15, 40, Holder.PLATFORM));
        way.put(RequestState.PROVISIONING, new Pace(40, 80, Holder.PROVIDER));
        way.put(RequestState.CONNECTING, new Pace(3, 20, Holder.PLATFORM));
        way.put(RequestState.TESTING, new Pace(1, 3, Holder.PLATFORM));
        way.put(RequestState.READY, new Pace(1, 2, Holder.APPROVER));
        way.put(RequestState.PILOT, new Pace(5, 10, Holder.APPROVER));
        way.put(RequestState.LIVE, new Pace(0, 0, Holder.NOBODY));
        return way;
    }

    /** The stages of the way, first to last. */
    public static List<RequestState> stages() {
        return new ArrayList<>(WAY.keySet());
    }

    /** The stage that a state belongs to: a question or an alternative is part of the review. Empty when it is closed. */
    public static Optional<RequestState> stageOf(RequestState state) {
        return switch (state) {
            case NEEDS_INFO, ALTERNATIVE_OFFERED -> Optional.of(RequestState.IN_REVIEW);
            default -> Optional.of(state).filter(WAY::containsKey);
        };
    }

    public static Holder holder(RequestState state) {
        return switch (state) {
            case NEEDS_INFO -> Holder.PROJECT;
            case ALTERNATIVE_OFFERED -> Holder.OWNER;
            default -> Optional.ofNullable(WAY.get(state)).map(Pace::holder).orElse(Holder.NOBODY);
        };
    }

    /** When it should be live; empty when it is, or is closed. */
    public static Optional<Expected> expected(GatewayRequest request, Instant now) {
        return stageOf(request.getState())
                .filter(stage -> stage != RequestState.LIVE)
                .map(stage -> expected(stage, Guard.day(request.getStateSince()), Guard.day(now)));
    }

    /** Whether it stands where it is for longer than four in five do; never while it is on hold. */
    public static boolean isLate(GatewayRequest request, Instant now) {
        return !request.standstill().isOn()
                && stageOf(request.getState())
                        .map(WAY::get)
                        .filter(pace -> pace.mostly() > 0)
                        .map(pace -> workingDaysAfter(Guard.day(request.getStateSince()), pace.mostly()))
                        .filter(last -> Guard.day(now).isAfter(last))
                        .isPresent();
    }

    private static Expected expected(RequestState stage, LocalDate since, LocalDate today) {
        int half = 0;
        int mostly = 0;
        for (RequestState later : WAY.keySet()) {
            if (later.compareTo(stage) > 0) {
                half += WAY.get(later).half();
                mostly += WAY.get(later).mostly();
            }
        }
        Pace here = WAY.get(stage);
        LocalDate fromHere = later(workingDaysAfter(since, here.half()), today);
        LocalDate toHere = later(workingDaysAfter(since, here.mostly()), today);
        return new Expected(workingDaysAfter(fromHere, half), workingDaysAfter(toHere, mostly));
    }

    /** The count-th working day after that day. */
    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
