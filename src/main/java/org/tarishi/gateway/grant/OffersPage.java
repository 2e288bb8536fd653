package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The shared gateways that were offered to a project. */
@Named
@RequestScoped
public class OffersPage {

    private static final String VIEW = "/gateway/grant/offers.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    Grants grants;

    @Inject
    AnswerOffer answer;

    private Optional<List<GrantRow>> rows = Optional.empty();

    /** Does what the button of a row asked for, if one was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        return AskedId.pressed("accept")
                .map(this::accept)
                .or(() -> AskedId.pressed("decline").map(this::decline))
                .orElse(null);
    }

    private @Nullable String accept(long id) {
        try {
            answer.accept(project.id(), id);
        } catch (RuleBroken gone) {
            Faults.show(gone);
            return null;
        }
        Notice.afterRedirect("offers.accepted");
        return VIEW + project.getId();
    }

    private String decline(long id) {
        answer.decline(project.id(), id);
        Notice.afterRedirect("offers.declined");
        return VIEW + project.getId();
    }

    /** Those that wait for an answer stand first. */
    public List<GrantRow> getRows() {
        List<GrantRow> read = rows.orElseGet(() -> grants.of(project.id()).stream()
                .sorted(Comparator.comparing(GrantRow::isOffered).reversed())
                .toList());
        rows = Optional.of(read);
        return read;
    }

    /** How many wait for an answer. */
    public long getOpen() {
        return getRows().stream().filter(GrantRow::isOffered).count();
    }
}
