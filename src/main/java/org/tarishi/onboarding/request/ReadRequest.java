package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Stay;
import org.tarishi.platform.NotFound;

/** What a project sees of its request. */
@Stateless
public class ReadRequest {

    /** All of a request, for its sheet. */
    public record Whole(Answers answers, List<RequestDocument> documents, List<RequestEvent> history) {}

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    Documents documents;

    @Inject
    Remarks remarks;

    @Inject
    RequestVersions versions;

    /** Newest first. */
    @Needs(Permission.READ_REQUESTS)
    public List<RequestEvent> history(ProjectId project, long id) {
        requests.get(project, id);
        return history.newestFirst(id);
    }

    /** Where it stood and when, first to last. */
    @Needs(Permission.READ_REQUESTS)
    public List<Stay> stays(ProjectId project, long id) {
        return Stay.all(requests.get(project, id).getCreatedAt(), history.of(id));
    }

    /** What a reviewer asks and nobody has answered yet. */
    @Needs(Permission.READ_REQUESTS)
    public List<RequestRemark> remarks(ProjectId project, long id) {
        boolean open = requests.get(project, id).getState() == RequestState.NEEDS_INFO;
        return open ? remarks.asked(id) : List.of();
    }

    @Needs(Permission.READ_REQUESTS)
    public List<RequestDocument> documents(ProjectId project, long id) {
        requests.get(project, id);
        return documents.of(id);
    }

    @Needs(Permission.READ_REQUESTS)
    public Whole whole(ProjectId project, long id) {
        requests.get(project, id);
        return new Whole(versions.latest(id), documents.of(id), history.of(id));
    }

    /** With its content. */
    @Needs(Permission.REQUEST_GATEWAYS)
    public Paper document(ProjectId project, long id, long document) {
        requests.get(project, id);
        return documents
                .find(id, document)
                .map(RequestDocument::paper)
                .orElseThrow(() -> new NotFound("document " + document));
    }
}
