package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Adds a number to a project's own gateway, changes or ends one. */
@Stateless
public class SetUpNumber {

    @Inject
    Gateways gateways;

    @Inject
    Numbers numbers;

    @Inject
    WantedNumber wanted;

    @Inject
    NumberBook book;

    /** @throws RuleBroken at the names of the draft's components */
    @Needs(Permission.MANAGE_GATEWAYS)
    public GatewayNumber add(ProjectId project, long gatewayId, NumberDraft draft) {
        Gateway gateway = gateways.own(project, gatewayId);
        NumberTerms terms = wanted.checked(gateway, draft, 0);
        return book.add(gateway, terms, NumberUse.OF_THE_OWNER, Deed.in(project, "number.added", terms.masked()));
    }

    /** As {@link #add}. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public GatewayNumber change(ProjectId project, long gatewayId, long id, NumberDraft draft) {
        Gateway gateway = gateways.own(project, gatewayId);
        GatewayNumber number = locked(project, gatewayId, id);
        NumberTerms terms = wanted.checked(gateway, draft, id);
        number.change(terms, NumberUse.OF_THE_OWNER);
        book.note(gateway, Deed.in(project, "number.changed", terms.masked()));
        return number;
    }

    /** Recipients who saw it see another one from now on. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void end(ProjectId project, long gatewayId, long id) {
        GatewayNumber number = locked(project, gatewayId, id);
        book.end(number, Deed.in(project, "number.ended", number.terms().masked()));
    }

    private GatewayNumber locked(ProjectId project, long gatewayId, long id) {
        numbers.own(project, gatewayId, id);
        return numbers.lock(id).orElseThrow(() -> new NotFound("number " + id));
    }
}
