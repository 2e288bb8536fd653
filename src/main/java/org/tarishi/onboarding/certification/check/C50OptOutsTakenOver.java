package org.tarishi.onboarding.certification.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.onboarding.certification.bench.Bench;
import org.tarishi.onboarding.certification.bench.Check;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;

/** Nobody who stood on the list from the project's earlier provider can be written to. */
@Dependent
public class C50OptOutsTakenOver implements Check {

    private static final String REFUSAL = "rule.recipient.opted-out";
    private static final int MOST = ComposeMessage.MOST - 1;

    /** Nobody can write to it, so that the hub refuses them all together and none goes out, whatever is wrong. */
    private static final String NOBODY = "0";

    @Inject
    OptOuts optOuts;

    @Override
    public CheckId id() {
        return CheckId.C50;
    }

    @Override
    public Judgement run(Bench bench) {
        List<PhoneNumber> listed = optOuts.knownBy(bench.subject().project(), Source.IMPORT, MOST);
        if (listed.isEmpty()) {
            return Judgement.skipped("nothing-imported");
        }
        Set<String> refused = refused(bench, listed);
        long open = listed.stream()
                .filter(number -> !refused.contains(number.e164()))
                .count();
        bench.note(refused.size() + " of " + listed.size() + " are refused");
        return open == 0
                ? Judgement.passed("all-blocked", listed.size())
                : Judgement.failed("not-blocked", open, listed.size());
    }

    private static Set<String> refused(Bench bench, List<PhoneNumber> listed) {
        List<Draft> drafts = Stream.concat(listed.stream().map(PhoneNumber::e164), Stream.of(NOBODY))
                .map(number -> bench.draft(number, "50"))
                .toList();
        try {
            bench.send(drafts);
            return Set.of();
        } catch (RuleBroken refusal) {
            return refusal.faults().stream()
                    .filter(fault -> fault.code().equals(REFUSAL))
                    .map(fault -> String.valueOf(fault.args().get(0)))
                    .collect(Collectors.toSet());
        }
    }
}
