package org.tarishi.onboarding.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;

/** The quotes of a request. */
@Named
@RequestScoped
public class QuotesPage {

    private static final String HERE = "/onboarding/sourcing/quotes.xhtml?faces-redirect=true&id=";

    /** A line of the list. */
    public record Row(Quote quote, String provider, Comparison.Cell total, String before) {}

    @Inject
    CurrentCase current;

    @Inject
    PriceQuotes prices;

    @Inject
    KeepQuote keeping;

    @Inject
    SourceRequest sourcing;

    @Inject
    LocaleChoice locale;

    private List<Row> rows = List.of();
    private long seen;

    public void load() {
        seen = current.get().getVersion();
        QuoteWords words = new QuoteWords(Sentences.in(locale.getLocale()));
        rows = prices.of(current.getId()).stream()
                .map(each -> new Row(
                        each.quote(),
                        each.provider().getName(),
                        words.total(each.ordinary()),
                        words.money(each.ordinary().beforeFirstMessage())))
                .toList();
    }

    public @Nullable String remove(long quote) {
        return act(() -> keeping.remove(current.getId(), quote), "quote.removed");
    }

    public @Nullable String renew(long quote) {
        return act(() -> keeping.renew(current.getId(), quote), "quote.renewed");
    }

    public @Nullable String backToReview() {
        return act(() -> sourcing.backToReview(current.getId(), seen), "quote.back-in-review");
    }

    private @Nullable String act(Runnable verb, String done) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect(done);
        return HERE + current.getId();
    }

    /** Whether a provider is being looked for, so that quotes are written. */
    public boolean isSourcing() {
        return current.get().getState() == RequestState.SOURCING;
    }

    public List<Row> getRows() {
        return rows;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
