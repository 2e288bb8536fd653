package org.tarishi.onboarding.connection;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;

/** Every hour: days that were expected pass. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForetellTimer {

    private static final Logger LOG = System.getLogger(ForetellTimer.class.getName());

    @Inject
    Requests requests;

    @Inject
    ForetellGateway foretelling;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    void tick() {
        try {
            requests.open().stream().map(GatewayRequest::getId).forEach(foretelling::foretell);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "connection.foretell failed, trying again in an hour: {0}", e.toString());
        }
    }
}
