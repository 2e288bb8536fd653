package org.tarishi.onboarding.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.platform.Fault;

/**
 * What is wrong with answers, question by question, before they are handed in.
 *
 * @param errors forbid handing in
 * @param warnings are the reviewer's to judge
 */
public record Evaluation(List<Fault> errors, List<Fault> warnings) {

    public static Evaluation of(RequestForm form, Answers answers, LocalDate today) {
        List<Fault> errors = new ArrayList<>(form.faults(answers, today));
        errors.addAll(TogetherRules.errors(answers));
        return new Evaluation(List.copyOf(errors), TogetherRules.warnings(answers));
    }

    Evaluation and(List<Fault> others) {
        return new Evaluation(Stream.concat(errors.stream(), others.stream()).toList(), warnings);
    }

    public boolean isGood() {
        return errors.isEmpty();
    }
}
