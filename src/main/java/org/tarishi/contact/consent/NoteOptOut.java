package org.tarishi.contact.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Notes that somebody asked a person of the project for no more messages: at the desk, or in their own words. */
@Stateless
public class NoteOptOut {

    @Inject
    OptOuts optOuts;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param typed their number
     * @param country of a number typed without +
     * @param how they asked
     * @return whether they had not asked before
     * @throws RuleBroken at {@code number} or {@code how}
     */
    @Needs(Permission.SEND_MESSAGES)
    public boolean note(ProjectId project, String typed, String country, String how) {
        List<Fault> faults = new ArrayList<>();
        Optional<PhoneNumber> number = PhoneNumbers.read(typed, country)
                .<Optional<PhoneNumber>>match(Optional::of, problem -> {
                    faults.add(Fault.at("number", "rule." + problem.code(), typed));
                    return Optional.empty();
                });
        if (how.isBlank()) {
            faults.add(Fault.at("how", "rule.opt-out.how"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return note(project, Said.stop(number.orElseThrow(), Source.PERSON, how, clock.instant()));
    }

    private boolean note(ProjectId project, Said said) {
        boolean isNew = optOuts.heard(project, said, caller.get().label());
        if (isNew) {
            audit.record(
                    Deed.in(project, "opt-out.noted", said.number().masked()).with(said.words()));
        }
        return isNew;
    }
}
