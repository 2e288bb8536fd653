package org.tarishi.gateway.guide;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Once an hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetDraftsTimer {

    @Inject
    ForgetDrafts drafts;

    @Schedule(hour = "*", minute = "41", second = "7", persistent = false)
    void tick() {
        drafts.forget();
    }
}
