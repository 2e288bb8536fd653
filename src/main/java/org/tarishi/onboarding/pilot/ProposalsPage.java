package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;
import org.tarishi.project.Places;

/** Gateways that went live, and whether the project's messages for their country shall go over them. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final String VIEW = "/onboarding/pilot/proposals.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    Pilots pilots;

    @Inject
    AnswerProposal answering;

    @Inject
    Places places;

    private @Nullable List<Pilots.Row> rows;

    public List<Pilots.Row> getRows() {
        List<Pilots.Row> known = Optional.ofNullable(rows).orElseGet(() -> pilots.open(project.id()));
        rows = known;
        return known;
    }

    /** The country's name in the reader's language. */
    public String country(Pilots.Row row) {
        return places.country(row.proposal().getCountry());
    }

    /** Does what the button of a row asked for, if one was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        return AskedId.pressed("accept")
                .map(id -> act("proposal.accepted", () -> answering.accept(project.id(), id)))
                .or(() -> AskedId.pressed("decline")
                        .map(id -> act("proposal.declined", () -> answering.decline(project.id(), id))))
                .orElse(null);
    }

    private @Nullable String act(String done, Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect(done);
        return VIEW + project.getId();
    }
}
