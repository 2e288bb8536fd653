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
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;

/** What a project sees of its request. */
@Stateless
public class ReadRequest {

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    Documents documents;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** Newest first. */
    @Needs(Permission.READ_REQUESTS)
    public List<RequestEvent> history(ProjectId project, long id) {
        requests.get(project, id);
        return history.newestFirst(id);
    }

    @Needs(Permission.READ_REQUESTS)
    public List<RequestDocument> documents(ProjectId project, long id) {
        requests.get(project, id);
        return documents.of(id);
    }

    /** With its content. */
    @Needs(Permission.REQUEST_GATEWAYS)
    public Paper document(ProjectId project, long id, long document) {
        requests.get(project, id);
        return documents
                .find(id, document)
                .map(found -> new Paper(found.getName(), found.getMediaType(), found.content()))
                .orElseThrow(() -> new NotFound("document " + document));
    }

    /** What the caller may do with it now. */
    @Needs(Permission.READ_REQUESTS)
    public List<Move> open(ProjectId project, long id) {
        return requests.get(project, id).open(actors.inProject(project), clock.instant());
    }
}
