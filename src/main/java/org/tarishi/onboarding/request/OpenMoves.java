package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Requests;

/** What a member of the project may do with a request now. */
@Stateless
public class OpenMoves {

    @Inject
    Requests requests;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Needs(Permission.READ_REQUESTS)
    public List<Move> of(ProjectId project, long id) {
        return requests.get(project, id).open(actors.inProject(project), clock.instant());
    }
}
