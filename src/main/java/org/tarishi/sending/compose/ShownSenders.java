package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;

/** What recipients see as the sender: what was typed, if the gateway may show it, else what the gateway's numbers say. */
@ApplicationScoped
public class ShownSenders {

    @Inject
    ChooseSenders senders;

    /**
     * The same drafts, each with the sender that goes out with it.
     *
     * @throws RuleBroken at {@code messages[i].from} for a sender that is none of the gateway's numbers
     */
    List<Ready> in(ProjectId project, List<Ready> drafts) {
        refuseForeign(project, drafts);
        Map<Long, Map<PhoneNumber, String>> chosen = new HashMap<>();
        unsaid(drafts)
                .forEach((gateway, recipients) ->
                        chosen.put(gateway.getId(), senders.choose(project, gateway, recipients)));
        return drafts.stream()
                .map(draft -> draft.from().isEmpty()
                        ? draft.showing(chosen.get(draft.gateway().getId()).get(draft.to()))
                        : draft)
                .toList();
    }

    private void refuseForeign(ProjectId project, List<Ready> drafts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Ready draft = drafts.get(i);
            String at = "messages[" + i + "].from";
            if (!draft.from().isEmpty()) {
                senders.allowed(project, draft.gateway())
                        .filter(known -> !known.contains(draft.from()))
                        .ifPresent(known -> faults.add(foreign(at, draft, known)));
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    private static Fault foreign(String at, Ready draft, List<String> known) {
        return known.isEmpty()
                ? Fault.at(at, "rule.sender.none", draft.from(), draft.gateway().getName())
                : Fault.at(
                        at, "rule.sender.foreign", draft.from(), draft.gateway().getName(), String.join(", ", known));
    }

    /** By gateway; sets, since one call may write to somebody twice. */
    private static Map<Gateway, Set<PhoneNumber>> unsaid(List<Ready> drafts) {
        Map<Gateway, Set<PhoneNumber>> recipients = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> draft.from().isEmpty())
                .forEach(draft -> recipients
                        .computeIfAbsent(draft.gateway(), gateway -> new LinkedHashSet<>())
                        .add(draft.to()));
        return recipients;
    }
}
