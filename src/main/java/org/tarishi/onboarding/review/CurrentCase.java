package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.project.Places;

/** The request that the page's parameter {@code id} names, of any project, for the platform's people. */
@Named
@RequestScoped
public class CurrentCase {

    @Inject
    HttpServletRequest http;

    @Inject
    Requests requests;

    @Inject
    Places places;

    private @Nullable GatewayRequest read;

    public GatewayRequest get() {
        GatewayRequest request = Optional.ofNullable(read).orElseGet(() -> requests.get(asked()));
        read = request;
        return request;
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
