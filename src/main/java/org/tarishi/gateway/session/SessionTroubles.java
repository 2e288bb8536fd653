package org.tarishi.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.gateway.GatewayCondition;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

/**
 * Tells the gateway's health why its session is not up, though nothing be sent: at once what a person must put right, the
 * rest when it lasts, since a session that is bound again in a moment is no news.
 */
@ApplicationScoped
public class SessionTroubles {

    private static final Duration NEWS = Duration.ofSeconds(20);

    private record Seen(Trouble trouble, Instant since, boolean told) {}

    @Inject
    GatewayCondition condition;

    @Inject
    Clock clock;

    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    void note(long gatewayId, Optional<Trouble> trouble) {
        if (trouble.isEmpty()) {
            seen.remove(gatewayId);
            return;
        }
        Instant now = clock.instant();
        Seen before = seen.getOrDefault(gatewayId, new Seen(trouble.get(), now, false));
        boolean same = before.trouble().equals(trouble.get());
        Seen current = new Seen(trouble.get(), before.since(), before.told() && same);
        seen.put(gatewayId, current.told() ? current : told(gatewayId, current, now));
    }

    private Seen told(long gatewayId, Seen current, Instant now) {
        boolean urgent = current.trouble().errorClass() == ErrorClass.CONFIG;
        if (!urgent && current.since().plus(NEWS).isAfter(now)) {
            return current;
        }
        condition.troubled(gatewayId, current.trouble(), Duration.ZERO);
        return new Seen(current.trouble(), current.since(), true);
    }
}
