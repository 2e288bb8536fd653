package org.tarishi.onboarding.sourcing;

import java.util.Optional;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.Paper;

/**
 * A quote as it was typed.
 *
 * @param providerId 0 while none is chosen
 * @param items by the names of {@link QuoteItem} and, with the line's number, of {@link LineItem}
 * @param paper the provider's letter, where one is added
 * @param seen version of the quote that was looked at; 0 for a new one
 */
public record QuoteDraft(long providerId, Answers items, Optional<Paper> paper, long seen) {}
