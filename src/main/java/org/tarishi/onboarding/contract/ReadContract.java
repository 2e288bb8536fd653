package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Requests;

/** What a project sees of its contract. */
@Stateless
public class ReadContract {

    @Inject
    Requests requests;

    @Inject
    Tracks tracks;

    @Inject
    RequiredPapers papers;

    @Inject
    Clock clock;

    @Needs(Permission.READ_REQUESTS)
    public List<OperatorTrack> tracks(ProjectId project, long id) {
        requests.get(project, id);
        return tracks.of(id);
    }

    @Needs(Permission.READ_REQUESTS)
    public List<PaperRow> papers(ProjectId project, long id) {
        requests.get(project, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return papers.of(id).stream().map(paper -> PaperRow.of(paper, today)).toList();
    }
}
