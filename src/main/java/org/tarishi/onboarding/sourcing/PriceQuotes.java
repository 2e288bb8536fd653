package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestVersion;
import org.tarishi.onboarding.request.RequestVersions;

/** What quotes come to at what the request asks for. */
@Stateless
public class PriceQuotes {

    @Inject
    Quotes quotes;

    @Inject
    Providers providers;

    @Inject
    RequestVersions versions;

    /** A request's, oldest first. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<PricedQuote> of(long requestId) {
        AskedTraffic asked = AskedTraffic.of(handedIn(requestId));
        return quotes.of(requestId).stream().map(quote -> priced(quote, asked)).toList();
    }

    /** The one that was offered last, for steps that have asked their caller already. */
    public Optional<PricedQuote> offered(GatewayRequest request) {
        return request.bargain()
                .quoteId()
                .flatMap(quotes::find)
                .map(quote -> priced(quote, AskedTraffic.of(handedIn(request.getId()))));
    }

    /** What was asked for, as it was handed in last. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Answers asked(long requestId) {
        return handedIn(requestId);
    }

    private PricedQuote priced(Quote quote, AskedTraffic asked) {
        Provider provider = providers
                .find(quote.getProviderId())
                .orElseThrow(() -> new IllegalStateException("provider of quote " + quote.getId()));
        return PricedQuote.of(quote, provider, asked);
    }

    private Answers handedIn(long requestId) {
        return versions.handedIn(requestId).map(RequestVersion::answers).orElse(Answers.NONE);
    }
}
