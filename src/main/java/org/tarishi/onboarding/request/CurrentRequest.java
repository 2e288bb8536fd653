package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.project.CurrentProject;
import org.tarishi.project.Places;

/**
 * The request that the page's parameter {@code id} names, of the current project: {@code #{currentRequest}}. Where the
 * project has none of that id, everything throws {@link NotFound}.
 */
@Named
@RequestScoped
public class CurrentRequest {

    @Inject
    HttpServletRequest http;

    @Inject
    CurrentProject project;

    @Inject
    Requests requests;

    @Inject
    Places places;

    private @Nullable GatewayRequest read;

    public GatewayRequest get() {
        GatewayRequest request = Optional.ofNullable(read).orElseGet(() -> requests.get(project.id(), asked()));
        read = request;
        return request;
    }

    /** The next {@link #get} reads anew. */
    void forget() {
        read = null;
    }

    public ProjectId project() {
        return project.id();
    }

    public long getId() {
        return get().getId();
    }

    public String getReference() {
        return get().getReference();
    }

    /** The country's name in the reader's language. */
    public String getCountry() {
        return places.country(get().getCountry());
    }

    private long asked() {
        return Optional.ofNullable(http.getParameter("id"))
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFound("no request asked for"));
    }
}
