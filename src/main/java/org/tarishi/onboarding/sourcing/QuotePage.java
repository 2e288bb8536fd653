package org.tarishi.onboarding.sourcing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.onboarding.request.Paper;
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
    private transient @Nullable Part file;

    /** Kept while something else has to be mended: a browser does not give a file twice. */
    private transient @Nullable Paper paper;

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

    public @Nullable String save() throws IOException {
        try {
            paper = added().orElse(paper);
            store();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("quote.saved");
        return "/onboarding/sourcing/quotes.xhtml?faces-redirect=true&id=" + current.getId();
    }

    private Optional<Paper> added() throws IOException {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream content = given.getInputStream()) {
            return Optional.of(Paper.read(given.getSubmittedFileName(), content.readNBytes(Paper.MOST_BYTES + 1)));
        }
    }

    private void store() {
        QuoteDraft draft = new QuoteDraft(form.providerId(), form.items(), Optional.ofNullable(paper), seen);
        if (id == 0) {
            keeping.add(current.getId(), draft);
        } else {
            keeping.change(current.getId(), id, draft);
        }
    }

    /** One more price. */
    public void addLine() throws IOException {
        form.addLine();
        try {
            paper = added().orElse(paper);
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

    /** Name of the file that is added and not stored yet. */
    public String getPaperName() {
        return Optional.ofNullable(paper).map(Paper::name).orElse("");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
