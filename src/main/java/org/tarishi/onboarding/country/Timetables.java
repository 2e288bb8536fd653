package org.tarishi.onboarding.country;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Stay;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.Timetable.Origin;
import org.tarishi.onboarding.Timetable.Pace;

/** Makes the timetable of a country: what its own requests took, else its profile, else what is usual anywhere. */
@Stateless
public class Timetables {

    @PersistenceContext
    EntityManager em;

    @Inject
    CountryProfiles profiles;

    /** For everybody: of other projects' requests it holds medians of five and more only. */
    @PermitAll
    public Timetable of(String country) {
        CountryRules rules = profiles.of(country);
        Map<RequestState, Pace> learnt = learnt(country, rules);
        Map<RequestState, Pace> known = new EnumMap<>(RequestState.class);
        known.putAll(rules.paces());
        known.putAll(learnt);
        return new Timetable(known, rules.workingDays(), origin(rules, learnt));
    }

    private static Origin origin(CountryRules rules, Map<RequestState, Pace> learnt) {
        if (!learnt.isEmpty()) {
            return Origin.EXPERIENCE;
        }
        return rules.paces().isEmpty() ? Origin.ANYWHERE : Origin.COUNTRY;
    }

    private Map<RequestState, Pace> learnt(String country, CountryRules rules) {
        Map<Long, List<RequestEvent>> requests = ended(country).stream()
                .collect(Collectors.groupingBy(RequestEvent::getRequestId, LinkedHashMap::new, Collectors.toList()));
        if (requests.size() < Experience.ENOUGH) {
            return Map.of();
        }
        Experience experience = new Experience(rules.workingDays());
        requests.values()
                .forEach(events -> experience.add(Stay.all(events.get(0).getAt(), events)));
        return experience.paces();
    }

    private List<RequestEvent> ended(String country) {
        return em.createQuery("""
                        select e from RequestEvent e, GatewayRequest r
                        where r.id = e.requestId and r.country = :country
                          and r.origin.kind = org.tarishi.onboarding.RequestKind.NEW
                          and r.state in (org.tarishi.onboarding.RequestState.LIVE,
                            org.tarishi.onboarding.RequestState.REJECTED,
                            org.tarishi.onboarding.RequestState.WITHDRAWN,
                            org.tarishi.onboarding.RequestState.EXPIRED,
                            org.tarishi.onboarding.RequestState.CLOSED_ALTERNATIVE)
                        order by e.requestId, e.id""", RequestEvent.class)
                .setParameter("country", country)
                .getResultList();
    }
}
