package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.gateway.ConfigurationMark;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.OwnSessions;
import org.tarishi.platform.NotFound;

/**
 * The gateway of a run: it carries messages while it is tested, and none before and after, since only a second person lets
 * it carry real ones.
 */
@ApplicationScoped
public class GatewayInTest {

    private static final String PAUSED = "paused.until-the-pilot";

    @Inject
    Gateways gateways;

    @Inject
    ConfigurationMark marks;

    @Inject
    OwnSessions sessions;

    @Inject
    Clock clock;

    @Inject
    Event<GatewayChanged> changes;

    /** From this node: the one that holds a session is the one to test it. */
    boolean isReachable(long id) {
        return gateways.find(id).filter(sessions::serves).isPresent();
    }

    String markOf(long id) {
        return marks.of(get(id));
    }

    void open(long id) {
        Gateway gateway = get(id);
        if (!gateway.isLive()) {
            gateway.resume();
            gateways.lockedHealth(id).release(clock.instant());
            changes.fire(new GatewayChanged(gateway, GatewayChanged.What.RESUMED));
        }
    }

    void shut(long id) {
        Gateway gateway = get(id);
        if (gateway.isLive()) {
            gateway.pause(PAUSED);
            changes.fire(new GatewayChanged(gateway, GatewayChanged.What.PAUSED));
        }
    }

    private Gateway get(long id) {
        return gateways.find(id).orElseThrow(() -> new NotFound("gateway " + id));
    }
}
