package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.project.Places;

/** Every request that is under way, those first that have stood longest where they are. */
@Named
@RequestScoped
public class BoardPage {

    /** A line of the board. */
    public record Row(
            long id,
            String reference,
            RequestKind kind,
            String country,
            RequestState state,
            Holder holder,
            long days,
            boolean late,
            boolean held,
            Optional<Timetable.Expected> expected) {}

    @Inject
    Requests requests;

    @Inject
    Places places;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    private final Map<String, Timetable> known = new HashMap<>();

    private List<Row> rows = List.of();
    private String holder = "";

    public void load() {
        rows = requests.underWay().stream()
                .filter(request -> request.getState() != RequestState.DRAFT)
                .map(this::row)
                .filter(row -> holder.isEmpty() || row.holder().name().equals(holder))
                .toList();
    }

    private Row row(GatewayRequest request) {
        Timetable timetable = known.computeIfAbsent(request.getCountry(), timetables::of);
        return new Row(
                request.getId(),
                request.getReference(),
                request.origin().kind(),
                places.country(request.getCountry()),
                request.getState(),
                Timetable.holder(request.getState()),
                Duration.between(request.getStateSince(), clock.instant()).toDays(),
                timetable.isLate(request, clock.instant()),
                request.standstill().isOn(),
                timetable.expected(request, clock.instant()));
    }

    public List<Row> getRows() {
        return rows;
    }

    public Holder[] getHolders() {
        return Holder.values();
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
