package org.tarishi.gateway;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;

/** The open links, one per gateway and node; a changed gateway gets a new one and the old one is closed. */
@ApplicationScoped
public class GatewayLinks {

    /** Takes what a link received by itself; the callback flow hands one in at start-up. */
    @FunctionalInterface
    public interface Door {
        void knock(long gatewayId, CallbackRequest request);
    }

    private record Open(long version, GatewayLink link, boolean repeatIsHarmless) {}

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings settings;

    @Inject
    GatewayHttp http;

    @Inject
    GatewaySockets sockets;

    @Inject
    Clock clock;

    @Inject
    CallbackUrls callbackUrls;

    private final ConcurrentHashMap<Long, Open> open = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Long, WithheldAnswers> tests = new ConcurrentHashMap<>();

    private volatile Door door = (gateway, request) -> {
        throw new IllegalStateException("nobody takes callbacks yet");
    };

    public void callbacksGoTo(Door receiver) {
        door = receiver;
    }

    /** The link to a gateway as it is configured now. */
    public GatewayLink to(Gateway gateway) {
        GatewayLink link = current(gateway).link();
        WithheldAnswers withheld = tests.get(gateway.getId());
        return withheld == null ? link : withheld.on(link);
    }

    /** From now on this node does not hear what a gateway answers to that text; one test of a gateway at a time. */
    public WithheldAnswers withholdAnswers(long gatewayId, String text) {
        WithheldAnswers withheld = new WithheldAnswers(text, () -> tests.remove(gatewayId));
        tests.put(gatewayId, withheld);
        return withheld;
    }

    /** Whether an unanswered submit to this gateway may simply be made again. */
    public boolean repeatIsHarmless(Gateway gateway) {
        return current(gateway).repeatIsHarmless();
    }

    /** Closes what this node holds open of a gateway, if anything; it is opened again when somebody needs it. */
    public void close(long gatewayId) {
        Optional.ofNullable(open.remove(gatewayId))
                .ifPresent(each -> each.link().close());
    }

    /** A link with other settings beside the one in use, for trying them out; whoever asked closes it. */
    public GatewayLink beside(Gateway gateway, Settings others) {
        return types.named(gateway.getType()).open(others, context(gateway));
    }

    private Open current(Gateway gateway) {
        List<GatewayLink> outdated = new ArrayList<>(1);
        Open current = open.compute(gateway.getId(), (id, present) -> renew(gateway, present, outdated));
        // here and not in the map, where a session that ends politely would hold up others
        outdated.forEach(GatewayLink::close);
        return current;
    }

    private Open renew(Gateway gateway, @Nullable Open present, List<GatewayLink> outdated) {
        if (present != null && present.version() >= gateway.getVersion()) {
            return present;
        }
        if (present != null) {
            outdated.add(present.link());
        }
        GatewayType type = types.named(gateway.getType());
        Settings opened = settings.open(gateway);
        GatewayLink link = type.open(opened, context(gateway));
        return new Open(gateway.getVersion(), link, type.repeatIsHarmless(opened));
    }

    private LinkContext context(Gateway gateway) {
        long id = gateway.getId();
        CallbackDoor ownDoor = request -> door.knock(id, request);
        return new LinkContext(http, sockets, ownDoor, clock, point -> callbackUrls.of(gateway, point));
    }

    @PreDestroy
    void closeAll() {
        open.values().forEach(each -> each.link().close());
    }
}
