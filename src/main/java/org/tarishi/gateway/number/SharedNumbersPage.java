package org.tarishi.gateway.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;

/** The numbers of all shared gateways, for administrators. */
@Named
@RequestScoped
public class SharedNumbersPage {

    private static final String VIEW = "/gateway/number/sharedNumbers.xhtml?faces-redirect=true";

    @Inject
    Numbers numbers;

    @Inject
    NumberRows rows;

    @Inject
    SetUpSharedNumber setUp;

    private List<NumberRow> shown = List.of();

    /** Ends the number whose button was pressed; it comes by its id, since the list may have changed. */
    public @Nullable String act() { // null: stay on the page
        Optional<Long> ended = AskedId.pressed("end");
        if (ended.isEmpty()) {
            return null;
        }
        setUp.end(ended.get());
        Notice.afterRedirect("numbers.ended");
        return VIEW;
    }

    public void load() {
        shown = rows.rows(numbers.shared());
    }

    public List<NumberRow> getRows() {
        return shown;
    }
}
