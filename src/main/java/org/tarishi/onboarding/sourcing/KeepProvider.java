package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
    Audit audit;

    /** @throws RuleBroken at the draft's components */
    @NeedsPlatform(PlatformRole.ADMIN)
    public long add(ProviderDraft draft) {
        demand(draft, 0);
        Provider fresh = new Provider(ids.next(), draft);
        providers.add(fresh);
        audit.record(Deed.of("provider.added", draft.name()));
        return fresh.getId();
    }

    /** @throws RuleBroken at the draft's components */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void change(long id, ProviderDraft draft) {
        Provider known = providers.get(id);
        demand(draft, id);
        known.change(draft);
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
