package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Writes down who can provide gateways. */
@Stateless
public class KeepProvider {

    @Inject
    Providers providers;

    @Inject
    Ids ids;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /** @throws RuleBroken at the draft's components */
    @NeedsPlatform(PlatformRole.ADMIN)
    public long add(ProviderDraft draft) {
        demand(draft, 0);
        Provider fresh = new Provider(ids.next(), draft, caller.get().label());
        providers.add(fresh);
        audit.record(Deed.of("provider.added", draft.name()));
        return fresh.getId();
    }

    /**
     * @param seen version that was looked at
     * @throws RuleBroken at the draft's components; at none when somebody else has changed it meanwhile
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void change(long id, long seen, ProviderDraft draft) {
        Provider known = providers.get(id);
        if (known.getVersion() != seen) {
            throw RuleBroken.at("", "rule.provider.changed-meanwhile", known.changedBy(), known.getName());
        }
        demand(draft, id);
        known.change(draft, caller.get().label());
        audit.record(Deed.of("provider.changed", draft.name()));
    }

    private void demand(ProviderDraft draft, long itself) {
        List<Fault> faults = new ArrayList<>(draft.faults());
        if (providers
                .named(draft.name())
                .filter(other -> other.getId() != itself)
                .isPresent()) {
            faults.add(Fault.at("name", "rule.provider.known", draft.name()));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }
}
