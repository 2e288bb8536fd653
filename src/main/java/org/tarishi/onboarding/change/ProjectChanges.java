package org.tarishi.onboarding.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.CurrentRequest;

/** What changes the request, on its project's page: {@code #{projectChanges}}. */
@Named
@RequestScoped
public class ProjectChanges extends ShownChanges {

    private static final String EDIT = "/onboarding/request/editRequest.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentRequest current;

    @Inject
    ReadChanges reading;

    @Inject
    OpenChange opening;

    public @Nullable String open() {
        return open(
                current.getReference(),
                kind -> opening.inProject(current.project(), current.getId(), kind),
                draft -> EDIT + current.project() + "&id=" + draft.getId());
    }

    @Override
    ReadChanges.Linked read() {
        return reading.inProject(current.project(), current.getId());
    }

    /** Before the id of another request in an address. */
    public String getLink() {
        return "/onboarding/request/request.xhtml?project=" + current.project() + "&id=";
    }
}
