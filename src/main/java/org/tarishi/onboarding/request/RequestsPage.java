package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.project.CurrentProject;
import org.tarishi.project.Places;

/** A project's requests for new gateways. */
@Named
@RequestScoped
public class RequestsPage {

    /** A line of the list. */
    public record Row(
            long id,
            String reference,
            String country,
            RequestState state,
            Holder holder,
            Instant since,
            Optional<Timetable.Expected> expected) {}

    @Inject
    CurrentProject project;

    @Inject
    Requests requests;

    @Inject
    Places places;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    private List<Row> rows = List.of();

    public void load() {
        rows = requests.of(project.id()).stream().map(this::row).toList();
    }

    private Row row(GatewayRequest request) {
        return new Row(
                request.getId(),
                request.getReference(),
                places.country(request.getCountry()),
                request.getState(),
                Timetable.holder(request.getState()),
                request.getStateSince(),
                timetables.of(request.getCountry()).expected(request, clock.instant()));
    }

    public List<Row> getRows() {
        return rows;
    }
}
