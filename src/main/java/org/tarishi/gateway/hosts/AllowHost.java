package org.tarishi.gateway.hosts;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.http.HostEntry;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Lets the gateways of this installation call a host that lies in a private network or speaks plain HTTP. */
@Stateless
public class AllowHost {

    private static final int LONGEST_REASON = 300;

    @Inject
    AllowedHosts hosts;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Event<HostsChanged> changes;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code host} or {@code reason} */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void allow(String typed, String reason) {
        Optional<HostEntry> entry = HostEntry.read(typed);
        List<Fault> faults = faults(typed, entry, reason.strip());
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        String host = entry.orElseThrow().text();
        hosts.add(new AllowedHost(ids.next(), host, reason.strip(), caller.get().label(), clock.instant()));
        audit.record(Deed.of("host.allowed", host).with(reason.strip()));
        changes.fire(new HostsChanged());
    }

    private List<Fault> faults(String typed, Optional<HostEntry> entry, String reason) {
        List<Fault> faults = new ArrayList<>();
        if (typed.isBlank()) {
            faults.add(Fault.at("host", "rule.required"));
        } else if (entry.isEmpty()) {
            faults.add(Fault.at("host", "fault.host"));
        } else if (entry.get().isNever()) {
            faults.add(Fault.at("host", "fault.host-never"));
        } else if (hosts.has(entry.get().text())) {
            faults.add(Fault.at("host", "fault.host-known"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.add(Fault.at("reason", reason.isEmpty() ? "rule.required" : "fault.reason-length", LONGEST_REASON));
        }
        return faults;
    }
}
