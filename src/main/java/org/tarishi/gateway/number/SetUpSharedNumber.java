package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Projects;

/** Adds a number to a shared gateway, changes or ends one. */
@Stateless
public class SetUpSharedNumber {

    @Inject
    Gateways gateways;

    @Inject
    Numbers numbers;

    @Inject
    Projects projects;

    @Inject
    WantedNumber wanted;

    @Inject
    NumberBook book;

    /** @throws RuleBroken at the names of both drafts' components, or at {@code gateway} */
    @NeedsPlatform
    public GatewayNumber add(long gatewayId, NumberDraft draft, UseDraft use) {
        Gateway gateway = gateway(gatewayId);
        NumberTerms terms = checked(gateway, draft, use, 0);
        return book.add(gateway, terms, use.use(), Deed.of("number.added", terms.masked()));
    }

    /** As {@link #add}; a number stays on its gateway. */
    @NeedsPlatform
    public GatewayNumber change(long id, NumberDraft draft, UseDraft use) {
        GatewayNumber number = locked(id);
        Gateway gateway = gateway(number.getGatewayId());
        NumberTerms terms = checked(gateway, draft, use, id);
        number.change(terms, use.use());
        book.note(gateway, Deed.of("number.changed", terms.masked()));
        return number;
    }

    @NeedsPlatform
    public void end(long id) {
        GatewayNumber number = locked(id);
        book.end(number, Deed.of("number.ended", number.terms().masked()));
    }

    private NumberTerms checked(Gateway gateway, NumberDraft draft, UseDraft use, long itself) {
        List<Fault> faults = new ArrayList<>(use.faults(draft.kind()));
        use.project()
                .filter(project -> projects.find(project).isEmpty())
                .ifPresent(unknown -> faults.add(Fault.at("project", "fault.project")));
        try {
            NumberTerms terms = wanted.checked(gateway, draft, itself);
            if (faults.isEmpty()) {
                return terms;
            }
        } catch (RuleBroken broken) {
            faults.addAll(0, broken.faults());
        }
        throw new RuleBroken(faults);
    }

    private Gateway gateway(long id) {
        return gateways.find(id)
                .filter(gateway -> gateway.isShared() && !gateway.isDeleted())
                .orElseThrow(() -> RuleBroken.at("gateway", "fault.shared-gateway"));
    }

    private GatewayNumber locked(long id) {
        numbers.shared(id);
        return numbers.lock(id).orElseThrow(() -> new NotFound("number " + id));
    }
}
