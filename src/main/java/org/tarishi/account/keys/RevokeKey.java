package org.tarishi.account.keys;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;

/** Ends a key for good: on this node at once, on others within {@link KeyRing#TRUST}. */
@Stateless
public class RevokeKey {

    @Inject
    ApiKeys keys;

    @Inject
    KeyRing ring;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Needs(Permission.MANAGE_KEYS)
    public void revoke(ProjectId project, long id) {
        ApiKey key = keys.find(project, id).orElseThrow(() -> new NotFound("API key " + id));
        key.revoke(clock.instant());
        audit.record(Deed.in(project, "key.revoked", key.getName()));
        ring.forget(key.fingerprint());
    }
}
