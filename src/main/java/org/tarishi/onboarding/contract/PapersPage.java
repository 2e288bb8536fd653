package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.onboarding.sourcing.AddedPaper;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The papers that a request needs, each with its state and a form of its own. */
@Named
@RequestScoped
public class PapersPage {

    private static final String HERE = "/onboarding/contract/papers.xhtml?faces-redirect=true&id=";

    /** What was typed about one paper. */
    public static final class Typed {

        private final AddedPaper file = new AddedPaper();
        private String expires = "";
        private String reason = "";

        public AddedPaper getAdded() {
            return file;
        }

        public String getExpires() {
            return expires;
        }

        public void setExpires(String expires) {
            this.expires = expires;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @Inject
    CurrentCase current;

    @Inject
    ReadProvision reading;

    @Inject
    KeepPapers keeping;

    private final Map<Long, Typed> typed = new HashMap<>();
    private @Nullable List<PaperRow> rows;
    private PaperKind kind = PaperKind.PERMIT;
    private String title = "";

    public void load() {
        getRows();
    }

    public @Nullable String upload(long id) {
        return act(
                id,
                () -> keeping.upload(
                        current.getId(),
                        id,
                        typed(id).getAdded().paper(),
                        typed(id).getExpires()));
    }

    public @Nullable String accept(long id) {
        return act(id, () -> keeping.accept(current.getId(), id));
    }

    public @Nullable String reject(long id) {
        return act(id, () -> keeping.reject(current.getId(), id, typed(id).getReason()));
    }

    public @Nullable String waive(long id) {
        return act(id, () -> keeping.waive(current.getId(), id, typed(id).getReason()));
    }

    public @Nullable String require() {
        return act(0, () -> keeping.require(current.getId(), kind, title));
    }

    /** Several papers stand on one page; each has its own fields, named with it. */
    private @Nullable String act(long id, Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(new RuleBroken(
                    broken.faults().stream().map(fault -> at(fault, id)).toList()));
            return null;
        }
        Notice.afterRedirect("review.noted");
        return HERE + current.getId();
    }

    private static Fault at(Fault fault, long id) {
        return fault.field().isEmpty() ? fault : new Fault(fault.field() + "_" + id, fault.code(), fault.args());
    }

    public Typed typed(long id) {
        return typed.computeIfAbsent(id, fresh -> new Typed());
    }

    public List<PaperRow> getRows() {
        List<PaperRow> known = Optional.ofNullable(rows).orElseGet(() -> reading.papers(current.getId()));
        rows = known;
        return known;
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PaperKind kind) { // null: Faces, for no choice
        this.kind = Objects.requireNonNullElse(kind, PaperKind.OTHER);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
