package org.tarishi.sending.dispatch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import org.tarishi.sending.outbox.Stranded.Place;

/** Every other second: what waits for a closed gateway is led to another one. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FailOverTimer {

    private static final Logger LOG = System.getLogger(FailOverTimer.class.getName());
    private static final int ROUNDS = 20;

    @Inject
    MoveStranded move;

    /** How far each closed gateway's queue was looked through, so that those who cannot leave do not hide the others. */
    private final Map<Long, Place> places = new HashMap<>();

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            move.gateways().forEach(this::lookThrough);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "dispatch.reroute failed, trying again: {0}", e.toString());
        }
    }

    private void lookThrough(long gatewayId) {
        Place place = places.getOrDefault(gatewayId, Place.START);
        for (int round = 0; round < ROUNDS; round++) {
            place = move.moveSome(gatewayId, place);
            if (place.equals(Place.START)) {
                break;
            }
        }
        places.put(gatewayId, place);
    }
}
