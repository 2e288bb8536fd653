package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Writes quotes down while a provider is looked for. */
@Stateless
public class KeepQuote {

    @Inject
    Requests requests;

    @Inject
    Quotes quotes;

    @Inject
    CasePapers papers;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at the fields, or when no provider is looked for at present */
    @NeedsPlatform(PlatformRole.ADMIN)
    public long add(long requestId, QuoteDraft draft) {
        demandSourcing(requestId);
        Quote fresh = new Quote(ids.next(), requestId);
        write(fresh, draft);
        quotes.add(fresh);
        return fresh.getId();
    }

    /** @throws RuleBroken also when somebody else has changed it since it was looked at */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void change(long requestId, long id, QuoteDraft draft) {
        demandSourcing(requestId);
        Quote known = draft(requestId, id);
        if (known.getVersion() != draft.seen()) {
            throw RuleBroken.at("", "rule.quote.changed-meanwhile", known.getAuthor());
        }
        write(known, draft);
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void remove(long requestId, long id) {
        demandSourcing(requestId);
        quotes.remove(draft(requestId, id));
    }

    /** A new version of a quote that lapsed or was declined; returns its id. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public long renew(long requestId, long id) {
        demandSourcing(requestId);
        Quote old = quotes.get(requestId, id);
        if (!old.isRenewable()) {
            throw RuleBroken.at("", "rule.quote.not-now");
        }
        Quote fresh = old.renewed(ids.next());
        quotes.add(fresh);
        return fresh.getId();
    }

    private void write(Quote quote, QuoteDraft draft) {
        if (draft.providerId() == 0) {
            throw RuleBroken.at("provider", "rule.answer.missing");
        }
        QuoteReader.read(draft.items());
        quote.write(draft, person(), clock.instant());
        draft.paper().map(paper -> papers.add(quote.getRequestId(), paper)).ifPresent(quote::attach);
    }

    private Quote draft(long requestId, long id) {
        Quote known = quotes.get(requestId, id);
        if (!known.isDraft()) {
            throw RuleBroken.at("", "rule.quote.not-now");
        }
        return known;
    }

    private void demandSourcing(long requestId) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.SOURCING) {
            throw RuleBroken.at("", "rule.request.not-now", request.getReference());
        }
    }

    private Caller.Person person() {
        if (caller.get() instanceof Caller.Person person) {
            return person;
        }
        throw new Forbidden("quotes are for people");
    }
}
