package org.tarishi.onboarding.sourcing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a quote, a new one or one there is ({@code quote}). Whatever is typed stays until it can be stored. */
@Named
@ViewScoped
public class QuotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentCase current;

    @Inject
    Providers providers;

    @Inject
    ReadQuote reading;

    @Inject
    KeepQuote keeping;

    private final QuoteForm form = new QuoteForm();
    private long id;
    private long seen;
    private final AddedPaper letter = new AddedPaper();

    public void open() {
        current.get();
        providers.all(); // only for those who may see them
        Optional.ofNullable(Faces.getRequestParameter("quote"))
                .map(text -> Ids.read(text).orElseThrow(() -> new NotFound("no such quote")))
                .map(quote -> reading.get(current.getId(), quote))
                .ifPresent(this::show);
    }

    private void show(Quote quote) {
        id = quote.getId();
        seen = quote.getVersion();
        form.show(quote);
    }

    public @Nullable String save() {
        try {
            store();
        } catch (RuleBroken broken) {
            // whoever was told that it changed has seen that
            seen = id == 0 ? 0 : reading.get(current.getId(), id).getVersion();
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("quote.saved");
        return "/onboarding/sourcing/quotes.xhtml?faces-redirect=true&id=" + current.getId();
    }

    private void store() {
        QuoteDraft draft = new QuoteDraft(form.providerId(), form.items(), letter.paper(), seen);
        if (id == 0) {
            keeping.add(current.getId(), draft);
        } else {
            keeping.change(current.getId(), id, draft);
        }
    }

    /** One more price. */
    public void addLine() {
        form.addLine();
        try {
            letter.paper();
        } catch (RuleBroken broken) {
            Faults.show(broken);
        }
    }

    public QuoteForm getForm() {
        return form;
    }

    public boolean isAdded() {
        return id == 0;
    }

    /** Id by name. */
    public Map<String, String> getProviders() {
        Map<String, String> all = new TreeMap<>();
        providers.all().forEach(each -> all.put(each.getName(), Long.toString(each.getId())));
        return all;
    }

    public AddedPaper getLetter() {
        return letter;
    }
}
