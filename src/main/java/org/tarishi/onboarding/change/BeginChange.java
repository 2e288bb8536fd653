package org.tarishi.onboarding.change;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Documents;
import org.tarishi.onboarding.request.RequestForm;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.platform.Ids;

/** Begins the draft of a change, with what the request that is live answered. For verbs that have asked their caller. */
@Stateless
public class BeginChange {

    @Inject
    Requests requests;

    @Inject
    RequestVersions forms;

    @Inject
    Documents papers;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public GatewayRequest begin(GatewayRequest live, RequestKind kind, Actor requester) {
        String country = live.getCountry();
        GatewayRequest draft = new GatewayRequest(
                        ids.next(),
                        requests.nextReference(country),
                        live.project(),
                        country,
                        requester,
                        clock.instant())
                .changing(live, kind);
        requests.add(draft);
        forms.beginWith(draft.getId(), RequestForm.standard().undeclared(forms.latest(live.getId())));
        papers.copy(live.getId(), draft.getId());
        audit.record(Deed.in(live.project(), "request.started", draft.getReference())
                .with(kind + " " + live.getReference()));
        return draft;
    }
}
