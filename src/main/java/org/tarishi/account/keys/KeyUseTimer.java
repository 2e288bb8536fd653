package org.tarishi.account.keys;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes once a minute which keys were used, so that no request has to. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyUseTimer {

    @Inject
    KeyRing ring;

    @Inject
    ApiKeys keys;

    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    void write() {
        Map<Long, Instant> uses = ring.takeUses();
        if (!uses.isEmpty()) {
            keys.used(uses);
        }
    }
}
