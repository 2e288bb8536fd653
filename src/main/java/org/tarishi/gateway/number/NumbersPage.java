package org.tarishi.gateway.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;

/** The numbers of the gateway that the page names. */
@Named
@RequestScoped
public class NumbersPage {

    private static final String VIEW = "/gateway/number/numbers.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentGateway current;

    @Inject
    Numbers numbers;

    @Inject
    NumberRows rows;

    @Inject
    SetUpNumber setUp;

    private @Nullable List<NumberRow> shown;

    /** Ends the number whose button was pressed; it comes by its id, since the list may have changed. */
    public @Nullable String act() { // null: stay on the page
        Optional<Long> ended = AskedId.pressed("end");
        if (ended.isEmpty()) {
            return null;
        }
        setUp.end(current.project(), current.getId(), ended.get());
        Notice.afterRedirect("numbers.ended");
        return VIEW + current.project() + "&id=" + current.getId();
    }

    /** Asked for by the gateway's own page too, which calls nothing here first. */
    public List<NumberRow> getRows() {
        List<NumberRow> known =
                Optional.ofNullable(shown).orElseGet(() -> rows.rows(numbers.of(current.project(), current.getId())));
        shown = known;
        return known;
    }

    /** Whether any is told apart by keywords. */
    public boolean isKeywords() {
        return getRows().stream().anyMatch(NumberRow::byKeyword);
    }

    /** What recipients see while there is no number. */
    public String getSender() {
        return current.get().getSender();
    }
}
