package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Begins the draft of a request. */
@Stateless
public class StartRequest {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    Requests requests;

    @Inject
    Actors actors;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * @param country ISO 3166-1, two letters
     * @throws RuleBroken at {@code country}
     */
    @Needs(Permission.REQUEST_GATEWAYS)
    public GatewayRequest start(ProjectId project, String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw RuleBroken.at("country", "rule.request.country");
        }
        GatewayRequest draft = new GatewayRequest(
                ids.next(), requests.nextReference(code), project, code, actors.inProject(project), clock.instant());
        requests.add(draft);
        audit.record(Deed.in(project, "request.started", draft.getReference()));
        return draft;
    }
}
