package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quote with whose it is and what it comes to.
 *
 * @param ordinary at the segments that an ordinary message has
 * @param longer at those that four messages in five do not exceed
 */
public record PricedQuote(Quote quote, Provider provider, Outlook ordinary, Outlook longer) {

    static PricedQuote of(Quote quote, Provider provider, AskedTraffic asked) {
        QuoteTerms terms = quote.terms();
        return new PricedQuote(
                quote,
                provider,
                CostModel.of(terms, asked, asked.segments()),
                CostModel.of(terms, asked, asked.longSegments()));
    }

    /** The dearest price of an SMS that is sent, before any volume lowers it; empty where the quote names none. */
    public Optional<BigDecimal> dearestSent() {
        return quote.terms().dearestSent();
    }

    List<PriceLine> lines() {
        return quote.terms().lines();
    }
}
