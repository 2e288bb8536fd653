package org.tarishi.onboarding.figures;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.ZoneOffset;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable.Expected;
import org.tarishi.onboarding.country.Timetables;

/**
 * The days that a project was told when it first handed its request in. What it is told later changes nothing of them, nor
 * does what the hub learns meanwhile.
 */
@Stateless
public class Promises {

    @PersistenceContext
    EntityManager em;

    @Inject
    Requests requests;

    @Inject
    Timetables timetables;

    public void moved(@Observes RequestMoved event) {
        if (event.moved().move() == Move.SUBMIT) {
            requests.find(event.requestId()).ifPresent(request -> keep(request, event));
        }
    }

    private void keep(GatewayRequest request, RequestMoved event) {
        Expected told = timetables
                .of(request.getCountry())
                .from(
                        RequestState.SUBMITTED,
                        event.moved().at().atOffset(ZoneOffset.UTC).toLocalDate());
        em.createNativeQuery("insert into request_promise (request_id, live_from, live_to) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, request.getId())
                .setParameter(2, Date.valueOf(told.from()))
                .setParameter(3, Date.valueOf(told.to()))
                .executeUpdate();
    }
}
