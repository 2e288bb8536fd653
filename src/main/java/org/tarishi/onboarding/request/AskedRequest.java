package org.tarishi.onboarding.request;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.page.AskedId;
import org.tarishi.project.Places;

/** The request that the page's parameter {@code id} names, read once; whoever extends this says who may see it. */
public abstract class AskedRequest {

    @Inject
    HttpServletRequest http;

    @Inject
    Places places;

    private @Nullable GatewayRequest read;

    /** @throws org.tarishi.platform.NotFound where it is not there for the reader */
    protected abstract GatewayRequest read(long id);

    public GatewayRequest get() {
        GatewayRequest request = Optional.ofNullable(read).orElseGet(() -> read(AskedId.of(http, "id")));
        read = request;
        return request;
    }

    /** The next {@link #get} reads anew. */
    void forget() {
        read = null;
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
}
