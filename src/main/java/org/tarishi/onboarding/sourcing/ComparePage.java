package org.tarishi.onboarding.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.platform.page.SentForm;

/** The quotes of a request side by side, and the one that is put before the owner. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    CurrentCase current;

    @Inject
    PriceQuotes prices;

    @Inject
    SourceRequest sourcing;

    @Inject
    LocaleChoice locale;

    private @Nullable List<PricedQuote> quotes;
    private String alternative = "";
    private String chosen = "";
    private String onlyOne = "";
    private long seen;
    private boolean late;

    public void load() {
        seen = current.get().getVersion();
        quotes();
        if (!alternative.isBlank() && price().isEmpty()) {
            Faults.show(RuleBroken.at("alternative", "rule.answer.amount"));
        }
    }

    public @Nullable String offer() {
        try {
            long quote = Ids.read(chosen).orElseThrow(() -> RuleBroken.at("quote", "rule.quote.choose"));
            sourcing.offer(current.getId(), seen, quote, onlyOne.strip());
        } catch (RuleBroken broken) {
            late = RequestEvent.isMeanwhile(broken);
            seen = current.get().getVersion();
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("request.moved", current.getReference());
        return "/onboarding/review/review.xhtml?faces-redirect=true&id=" + current.getId();
    }

    /** Asked once for each request: the page looks at it several times. */
    private List<PricedQuote> quotes() {
        List<PricedQuote> known = Optional.ofNullable(quotes).orElseGet(this::read);
        quotes = known;
        return known;
    }

    private List<PricedQuote> read() {
        return prices.of(current.getId()).stream()
                .filter(each -> each.quote().getState() != QuoteState.SUPERSEDED)
                .toList();
    }

    public List<Comparison.Row> getCosts() {
        return comparison().costs(price());
    }

    public List<Comparison.Row> getFlow() {
        return comparison().flow();
    }

    public List<Comparison.Row> getItems() {
        return comparison().items();
    }

    private Comparison comparison() {
        return Comparison.of(quotes(), locale.getLocale());
    }

    private QuoteWords words() {
        return new QuoteWords(Sentences.in(locale.getLocale()));
    }

    private Optional<BigDecimal> price() {
        return Typed.amount(alternative);
    }

    public List<PricedQuote> getQuotes() {
        return quotes();
    }

    /** Those that may be offered, and all where one was chosen already; id by provider and day. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new TreeMap<>();
        quotes().stream()
                .filter(each -> each.quote().isDraft() || SentForm.is("form"))
                .forEach(each -> choices.put(
                        each.provider().getName() + " · " + each.quote().getValidUntil(),
                        Long.toString(each.quote().getId())));
        return choices;
    }

    /** Whether the form is there: also for whoever sent it when somebody else had offered one already. */
    public boolean isOfferable() {
        return SentForm.is("form") || isSourced() && !getChoices().isEmpty();
    }

    /** Whether it can still be sent, as far as its reader knows. */
    public boolean isOpen() {
        return !late || isSourced();
    }

    private boolean isSourced() {
        return current.get().getState() == RequestState.SOURCING;
    }

    /** For which traffic the comparison holds. */
    public String getTraffic() {
        return words().traffic(AskedTraffic.of(prices.asked(current.getId())));
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(@Nullable String alternative) { // null: Faces, where the address names none
        this.alternative = Objects.requireNonNullElse(alternative, "");
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) { // null: Faces, for no choice
        this.chosen = Objects.requireNonNullElse(chosen, "");
    }

    public String getOnlyOne() {
        return onlyOne;
    }

    public void setOnlyOne(String onlyOne) {
        this.onlyOne = onlyOne;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
