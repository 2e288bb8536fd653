package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.PhoneForm;
import org.tarishi.platform.RuleBroken;

/** Somebody looked up what is left on the SIM card of a project's own phone. */
@Stateless
public class EnterBalance {

    @Inject
    Gateways gateways;

    @Inject
    Phones phones;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code balance} for what is no amount */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void enter(ProjectId project, long gatewayId, String typed) {
        Gateway gateway = gateways.own(project, gatewayId);
        BigDecimal amount = PhoneForm.amount(typed).orElseThrow(() -> RuleBroken.at("balance", "rule.balance"));
        phones.locked(gateway.getId()).balanceIs(amount, caller.get().label(), clock.instant());
    }
}
