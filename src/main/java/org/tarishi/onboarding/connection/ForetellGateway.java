package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.gateway.Admission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.country.Timetables;

/**
 * Writes down at a gateway in the making when it is expected to be live, for whoever would send over it today: the days that
 * the page of its request names.
 */
@Stateless
public class ForetellGateway {

    @Inject
    Requests requests;

    @Inject
    Connections connections;

    @Inject
    Gateways gateways;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    public void moved(@Observes RequestMoved event) {
        foretell(event.requestId());
    }

    /** Nothing happens where no gateway was made yet, or it is made. */
    public void foretell(long requestId) {
        connections
                .gatewayOf(requestId)
                .flatMap(gateways::find)
                .map(Gateway::admission)
                .filter(Admission::isForTests)
                .ifPresent(
                        admission -> expected(requestId).ifPresentOrElse(admission::expect, admission::expectNothing));
    }

    private Optional<Admission.Expected> expected(long requestId) {
        return requests.find(requestId)
                .flatMap(request -> timetables.of(request.getCountry()).expected(request, clock.instant()))
                .map(days -> new Admission.Expected(days.from(), days.to()));
    }
}
