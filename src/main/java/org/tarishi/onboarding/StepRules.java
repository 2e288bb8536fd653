package org.tarishi.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.platform.Fault;

/** Collects what is wrong with a step, so that whoever made it reads everything at once. */
final class StepRules {

    private final List<Fault> faults = new ArrayList<>();

    private StepRules() {}

    static StepRules rules() {
        return new StepRules();
    }

    StepRules that(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            faults.add(Fault.at(field, code, args));
        }
        return this;
    }

    /** A text of at least so many characters that are no blanks at its ends. */
    StepRules text(String field, String text, int least) {
        return that(text.strip().length() >= least, field, "rule.request.text-too-short", least);
    }

    /** A day from tomorrow on, so many days ahead at most. */
    StepRules within(String field, LocalDate day, Instant at, int days) {
        LocalDate today = Guard.day(at);
        return that(day.isAfter(today) && !day.isAfter(today.plusDays(days)), field, "rule.request.day", days);
    }

    /** Whoever lets a gateway carry traffic neither asked for it nor tested it. */
    StepRules fourEyes(GatewayRequest request, Actor actor) {
        return that(request.getRequesterId() != actor.accountId(), "", "rule.request.approver-is-requester")
                .that(!request.certificate().isBy(actor.accountId()), "", "rule.request.approver-is-tester");
    }

    StepRules covered(GatewayRequest request, String configurationNow, Instant at) {
        return that(request.certificate().covers(configurationNow, at), "", "rule.request.not-certified");
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
