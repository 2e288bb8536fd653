package org.tarishi.gateway.hosts;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;

/** Takes a permission back; connections that are open to the host carry no further call. */
@Stateless
public class ForbidHost {

    @Inject
    AllowedHosts hosts;

    @Inject
    Audit audit;

    @Inject
    Event<HostsChanged> changes;

    @NeedsPlatform(PlatformRole.ADMIN)
    public void forbid(long id) {
        AllowedHost host = hosts.find(id).orElseThrow(() -> new NotFound("allowed host " + id));
        hosts.remove(host);
        audit.record(Deed.of("host.forbidden", host.getHost()));
        changes.fire(new HostsChanged());
    }
}
