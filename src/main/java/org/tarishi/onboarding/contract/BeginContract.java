package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.country.CountryProfiles;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.onboarding.sourcing.Typed;

/**
 * With the owner's yes every operator that was asked for has its way before it; the contract is asked for, and what the
 * country wants to be handed in to its regulator.
 */
@ApplicationScoped
public class BeginContract {

    @Inject
    RequestVersions versions;

    @Inject
    Tracks tracks;

    @Inject
    AskedPapers papers;

    @Inject
    Requests requests;

    @Inject
    CountryProfiles countries;

    void begin(@Observes RequestMoved event) {
        if (event.moved().move() != Move.ACCEPT_QUOTE) {
            return;
        }
        long request = event.requestId();
        versions.handedIn(request)
                .map(version -> Typed.names(version.answers().text("operators")))
                .ifPresent(operators -> tracks.begin(request, operators));
        papers.ask(request, PaperKind.CONTRACT);
        if (isFilingNeeded(request)) {
            papers.ask(request, PaperKind.REGULATOR_FILING);
        }
    }

    private boolean isFilingNeeded(long request) {
        return requests.find(request)
                .filter(found -> countries.of(found.getCountry()).filing())
                .isPresent();
    }
}
