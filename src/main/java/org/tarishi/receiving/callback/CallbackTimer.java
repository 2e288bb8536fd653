package org.tarishi.receiving.callback;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.gateway.GatewayLinks;

/**
 * Opens the door to the links, and every second asks for callbacks that wait: those of an ended process, of an outage, or
 * of a node that died over them.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallbackTimer {

    @Inject
    GatewayLinks links;

    @Inject
    ExchangeDoor door;

    @Inject
    CallbackReader reader;

    @PostConstruct
    void open() {
        door.makeReady();
        links.callbacksGoTo(door);
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        reader.wake();
    }
}
