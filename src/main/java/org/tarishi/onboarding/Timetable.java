package org.tarishi.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the way still is, as a range: from the sum of what half of the requests need in each stage to the sum of what
 * four in five need. In working days of a country.
 */
public final class Timetable {

    /** What half of the requests need in a stage, and what four in five need, in working days. */
    public record Pace(int half, int mostly) {}

    /** Where the figures come from. */
    public enum Origin {
        /** What is usual anywhere: onboarding.md section 1.4. */
        ANYWHERE,
        /** The profile of the country. */
        COUNTRY,
        /** What earlier requests in the country took. */
        EXPERIENCE
    }

    /** The earliest and the latest day that is to be expected. */
    public record Expected(LocalDate from, LocalDate to) {}

    private static final Map<RequestState, Pace> SEEDS = seeds();

    private final Map<RequestState, Pace> paces = new EnumMap<>(SEEDS);
    private final WorkingDays days;
    private final Origin origin;

    /** @param known what is known better than the seeds; stages that are not in it keep theirs */
    public Timetable(Map<RequestState, Pace> known, WorkingDays days, Origin origin) {
        known.forEach((stage, pace) -> paces.computeIfPresent(stage, (same, seed) -> pace));
        this.days = days;
        this.origin = origin;
    }

    /** What is to be expected where nothing is known. */
    public static Timetable anywhere() {
        return new Timetable(Map.of(), WorkingDays.USUAL, Origin.ANYWHERE);
    }

    private static Map<RequestState, Pace> seeds() {
        Map<RequestState, Pace> way = new EnumMap<>(RequestState.class);
        way.put(RequestState.DRAFT, new Pace(0, 0));
        way.put(RequestState.SUBMITTED, new Pace(1, 2));
        way.put(RequestState.IN_REVIEW, new Pace(3, 5));
        way.put(RequestState.SOURCING, new Pace(10, 20));
        way.put(RequestState.QUOTED, new Pace(5, 15));
        way.put(RequestState.CONTRACTING, new Pace(15, 40));
        way.put(RequestState.PROVISIONING, new Pace(40, 80));
        way.put(RequestState.CONNECTING, new Pace(3, 20));
        way.put(RequestState.TESTING, new Pace(1, 3));
        way.put(RequestState.READY, new Pace(1, 2));
        way.put(RequestState.PILOT, new Pace(5, 10));
        way.put(RequestState.LIVE, new Pace(0, 0));
        return way;
    }

    /** The stages of the way, first to last. */
    public static List<RequestState> stages() {
        return new ArrayList<>(SEEDS.keySet());
    }

    /** The stage that a state belongs to: a question or an alternative is part of the review. Empty when it is closed. */
    public static Optional<RequestState> stageOf(RequestState state) {
        return switch (state) {
            case NEEDS_INFO, ALTERNATIVE_OFFERED -> Optional.of(RequestState.IN_REVIEW);
            default -> Optional.of(state).filter(SEEDS::containsKey);
        };
    }

    /** Whose turn it is. */
    public static Holder holder(RequestState state) {
        return switch (state) {
            case DRAFT, NEEDS_INFO -> Holder.PROJECT;
            case ALTERNATIVE_OFFERED, QUOTED -> Holder.OWNER;
            case SUBMITTED, IN_REVIEW, SOURCING, CONTRACTING, CONNECTING, TESTING -> Holder.PLATFORM;
            case PROVISIONING -> Holder.PROVIDER;
            case READY, PILOT -> Holder.APPROVER;
            default -> Holder.NOBODY;
        };
    }

    /** When it should be live; empty when it is, or is closed. */
    public Optional<Expected> expected(GatewayRequest request, Instant now) {
        return stageOf(request.getState())
                .filter(stage -> stage != RequestState.LIVE)
                .map(stage -> expected(stage, Guard.day(request.getStateSince()), Guard.day(now)));
    }

    /** When a request that came into a stage on a day should be live. */
    public Expected from(RequestState stage, LocalDate day) {
        return expected(stage, day, day);
    }

    /** Whether it stands where it is for longer than four in five do; never while it is on hold. */
    public boolean isLate(GatewayRequest request, Instant now) {
        return !request.standstill().isOn()
                && lastOfStage(request)
                        .filter(last -> Guard.day(now).isAfter(last))
                        .isPresent();
    }

    /** The next day by which something must happen: while it is on hold, only that somebody looks again. */
    public Optional<Deadline> deadline(GatewayRequest request) {
        if (request.standstill().isOn()) {
            return request.standstill().until().map(day -> new Deadline(day, Deadline.Why.HOLD));
        }
        Optional<Deadline> stage = lastOfStage(request).map(day -> new Deadline(day, Deadline.Why.STAGE));
        Optional<Deadline> answer = request.handling().dueOn().map(day -> new Deadline(day, Deadline.Why.ANSWER));
        Optional<Deadline> quote = request.bargain()
                .validUntil()
                .filter(day -> request.getState() == RequestState.QUOTED)
                .map(day -> new Deadline(day, Deadline.Why.QUOTE));
        return Stream.of(answer, quote, stage).flatMap(Optional::stream).min(Comparator.comparing(Deadline::day));
    }

    private Optional<LocalDate> lastOfStage(GatewayRequest request) {
        return stageOf(request.getState())
                .map(paces::get)
                .filter(pace -> pace.mostly() > 0)
                .map(pace -> days.after(Guard.day(request.getStateSince()), pace.mostly()));
    }

    private Expected expected(RequestState stage, LocalDate since, LocalDate today) {
        int half = 0;
        int mostly = 0;
        for (RequestState later : paces.keySet()) {
            if (later.compareTo(stage) > 0) {
                half += pace(later).half();
                mostly += pace(later).mostly();
            }
        }
        LocalDate fromHere = later(days.after(since, pace(stage).half()), today);
        LocalDate toHere = later(days.after(since, pace(stage).mostly()), today);
        return new Expected(days.after(fromHere, half), days.after(toHere, mostly));
    }

    /** What a stage takes. */
    public Pace pace(RequestState stage) {
        return Optional.ofNullable(paces.get(stage)).orElseThrow();
    }

    public Origin origin() {
        return origin;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
