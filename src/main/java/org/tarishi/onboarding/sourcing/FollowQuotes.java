package org.tarishi.onboarding.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;

/** A quote's state follows the moves of its request, in the same transaction. */
@ApplicationScoped
public class FollowQuotes {

    private static final Map<Move, QuoteState> AFTER = Map.of(
            Move.OFFER_QUOTE, QuoteState.SENT,
            Move.ACCEPT_QUOTE, QuoteState.ACCEPTED,
            Move.CANCEL_ACCEPTANCE, QuoteState.SENT,
            Move.ASK_OTHER_QUOTE, QuoteState.DECLINED,
            Move.CONTRACT_FAILED, QuoteState.DECLINED,
            Move.WITHDRAW, QuoteState.DECLINED,
            Move.QUOTE_LAPSED, QuoteState.LAPSED,
            Move.WITHDRAW_QUOTE, QuoteState.DRAFT);

    @Inject
    Requests requests;

    @Inject
    Quotes quotes;

    void follow(@Observes RequestMoved event) {
        Move move = event.moved().move();
        Optional.ofNullable(AFTER.get(move))
                .ifPresent(next -> offered(event.requestId())
                        .filter(quote -> move == Move.OFFER_QUOTE || quote.isBeforeTheOwner())
                        .ifPresent(quote -> quote.become(next)));
        if (move == Move.SIGN_CONTRACT) {
            supersedeOthers(event.requestId());
        }
    }

    private Optional<Quote> offered(long requestId) {
        return requests.find(requestId)
                .map(GatewayRequest::bargain)
                .flatMap(bargain -> bargain.quoteId())
                .flatMap(quotes::find);
    }

    private void supersedeOthers(long requestId) {
        quotes.of(requestId).stream()
                .filter(quote -> !quote.isBeforeTheOwner())
                .forEach(quote -> quote.become(QuoteState.SUPERSEDED));
    }
}
