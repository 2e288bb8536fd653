package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.sourcing.PriceQuotes;
import org.tarishi.onboarding.sourcing.PricedQuote;
import org.tarishi.platform.RuleBroken;

/** Shows a project what it is offered, and takes its owner's yes. */
@Stateless
public class AcceptOffer {

    @Inject
    Requests requests;

    @Inject
    PriceQuotes prices;

    @Inject
    AdvanceRequest advance;

    @Inject
    Actors actors;

    /** What was offered last, with what it comes to; empty before the first offer. */
    @Needs(Permission.READ_REQUESTS)
    public Optional<PricedQuote> offer(ProjectId project, long id) {
        return prices.offered(requests.get(project, id));
    }

    /**
     * @throws RuleBroken at the fields; at none when it is too late, or the caller wrote the quote
     */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void accept(ProjectId project, long id, long seen, Acceptance acceptance) {
        GatewayRequest request = requests.get(project, id);
        Actor owner = actors.inProject(project);
        boolean own = prices.offered(request)
                .filter(offered -> offered.quote().getAuthorId() == owner.accountId())
                .isPresent();
        if (own) {
            throw RuleBroken.at("", "rule.request.own-quote");
        }
        advance.inProject(project, id, seen, Move.ACCEPT_QUOTE, acceptance.step());
    }
}
