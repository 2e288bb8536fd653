package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Lifts an opt-out because the person asked for messages again. Who did it and why stands in the audit trail. */
@Stateless
public class LiftOptOut {

    @Inject
    OptOuts optOuts;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws RuleBroken at {@code reason} when none is given
     * @throws NotFound when there is none, or it was lifted meanwhile
     */
    @Needs(Permission.MANAGE_PROJECT)
    public void lift(ProjectId project, long id, String reason) {
        OptOut optOut = optOuts.get(project, id);
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", "rule.opt-out.reason");
        }
        Said again = Said.start(optOut.number(), Source.PERSON, reason, clock.instant());
        optOuts.heard(project, again, caller.get().label());
        audit.record(
                Deed.in(project, "opt-out.lifted", optOut.number().masked()).with(again.words()));
    }
}
