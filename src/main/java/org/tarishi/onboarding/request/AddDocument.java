package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.country.DocumentKind;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Adds papers to a request, and takes them away again while nobody has read them. */
@Stateless
public class AddDocument {

    /** Enough for every paper that is asked for, and little enough for a review. */
    private static final int MOST = 20;

    @Inject
    Requests requests;

    @Inject
    Documents documents;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code file} */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void add(ProjectId project, long requestId, DocumentKind kind, String name, byte[] content) {
        GatewayRequest request = editable(project, requestId);
        Paper paper = Paper.read(name, content);
        if (documents.of(requestId).size() >= MOST) {
            throw RuleBroken.at("file", "rule.document.too-many", MOST);
        }
        documents.add(new RequestDocument(
                ids.next(), requestId, kind, paper, caller.get().label(), clock.instant()));
        request.answersChanged(clock.instant());
    }

    @Needs(Permission.REQUEST_GATEWAYS)
    public void remove(ProjectId project, long requestId, long id) {
        GatewayRequest request = editable(project, requestId);
        documents.remove(documents.find(requestId, id).orElseThrow(() -> new NotFound("document " + id)));
        request.answersChanged(clock.instant());
    }

    private GatewayRequest editable(ProjectId project, long id) {
        GatewayRequest request = requests.get(project, id);
        if (!request.getState().isEditable()) {
            throw RuleBroken.at("", "rule.request.not-editable", request.getReference());
        }
        return request;
    }
}
