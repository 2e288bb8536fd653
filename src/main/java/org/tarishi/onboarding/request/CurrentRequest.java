package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;
import org.tarishi.project.CurrentProject;

/**
 * The request that the page's parameter {@code id} names, of the current project: {@code #{currentRequest}}. Where the
 * project has none of that id, everything throws {@link NotFound}.
 */
@Named
@RequestScoped
public class CurrentRequest extends AskedRequest {

    @Inject
    CurrentProject project;

    @Inject
    Requests requests;

    @Override
    protected GatewayRequest read(long id) {
        return requests.get(project.id(), id);
    }

    public ProjectId project() {
        return project.id();
    }
}
