package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.onboarding.sourcing.Typed;

/** With the owner's yes every operator that was asked for has its way before it, and the contract is asked for. */
@ApplicationScoped
public class BeginContract {

    @Inject
    RequestVersions versions;

    @Inject
    Tracks tracks;

    @Inject
    ContractPaper contract;

    void begin(@Observes RequestMoved event) {
        if (event.moved().move() != Move.ACCEPT_QUOTE) {
            return;
        }
        String operators = versions.latest(event.requestId()).text("operators");
        tracks.begin(event.requestId(), Typed.names(operators));
        contract.ask(event.requestId());
    }
}
