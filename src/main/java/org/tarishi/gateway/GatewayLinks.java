package org.tarishi.gateway;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.LinkContext;

/** The open links, one per gateway and node; a changed gateway gets a new one and the old one is closed. */
@ApplicationScoped
public class GatewayLinks {

    /** Takes what a link received by itself; the callback flow hands one in at start-up. */
    @FunctionalInterface
    public interface Door {
        void knock(long gatewayId, CallbackRequest request);
    }

    private record Open(long version, GatewayLink link) {}

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings settings;

    @Inject
    GatewayHttp http;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Long, Open> open = new ConcurrentHashMap<>();

    private volatile Door door = (gateway, request) -> {
        throw new IllegalStateException("nobody takes callbacks yet");
    };

    public void callbacksGoTo(Door receiver) {
        door = receiver;
    }

    /** The link to a gateway as it is configured now. */
    public GatewayLink to(Gateway gateway) {
        return open.compute(gateway.getId(), (id, present) -> renew(gateway, present))
                .link();
    }

    public boolean repeatIsHarmless(Gateway gateway) {
        return types.named(gateway.getType()).repeatIsHarmless(settings.open(gateway));
    }

    private Open renew(Gateway gateway, @Nullable Open present) {
        if (present != null && present.version() >= gateway.getVersion()) {
            return present;
        }
        if (present != null) {
            present.link().close();
        }
        return new Open(gateway.getVersion(), openLink(gateway));
    }

    private GatewayLink openLink(Gateway gateway) {
        long id = gateway.getId();
        CallbackDoor ownDoor = request -> door.knock(id, request);
        return types.named(gateway.getType()).open(settings.open(gateway), new LinkContext(http, ownDoor, clock));
    }

    @PreDestroy
    void closeAll() {
        open.values().forEach(each -> each.link().close());
    }
}
