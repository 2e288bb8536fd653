package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tarishi.platform.HubConfig;

/** The URLs that a provider calls us back at: {@code PUBLIC-URL/callbacks/TOKEN/POINT}. */
@ApplicationScoped
public class CallbackUrls {

    @Inject
    HubConfig config;

    @Inject
    GatewaySettings settings;

    public String of(Gateway gateway, String point) {
        return config.publicUrl() + "/callbacks/" + settings.token(gateway) + "/" + point;
    }
}
