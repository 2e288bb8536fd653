package org.tarishi.account.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.tarishi.account.CallerOfNow;
import org.tarishi.platform.Ids;

/** Writes the trail, in the transaction of what is done: neither stands without the other. */
@Stateless
public class Audit {

    @PersistenceContext
    EntityManager database;

    @Inject
    CallerOfNow caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Records what the current caller did. */
    public void record(Deed deed) {
        record(deed, caller.get().label());
    }

    /** Records what somebody did who is not (or not yet) signed in. */
    public void record(Deed deed, String actor) {
        database.persist(new AuditEntry(ids.next(), clock.instant(), deed, actor, caller.address()));
    }
}
