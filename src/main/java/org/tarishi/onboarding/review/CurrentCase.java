package org.tarishi.onboarding.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.AskedRequest;

/** The request that the page's parameter {@code id} names, of any project, for the platform's people. */
@Named
@RequestScoped
public class CurrentCase extends AskedRequest {

    @Inject
    Requests requests;

    @Override
    protected GatewayRequest read(long id) {
        return requests.get(id);
    }
}
