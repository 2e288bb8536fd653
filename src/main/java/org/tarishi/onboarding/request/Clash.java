package org.tarishi.onboarding.request;

import java.util.Optional;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.Word;

/**
 * An answer that somebody else gave while it was typed anew.
 *
 * @param key of the question
 * @param theirs what stands there now
 * @param by who gave it; empty where that is not known
 */
public record Clash(String key, String theirs, String by) {

    /** At its question: whose answer it is, and that what was typed is not stored. */
    public Fault fault(RequestForm form, Sentences sentences) {
        String said =
                question(form).map(question -> question.said(theirs, sentences)).orElse(theirs);
        return Fault.at(key, "rule.answer.changed-meanwhile", by.isEmpty() ? new Word("answer.somebody") : by, said);
    }

    /** The same where it is not said beside its question. */
    public String sentence(RequestForm form, Sentences sentences) {
        String title = question(form).map(question -> question.title(sentences)).orElse(key);
        return sentences.of("answer.clash", title, sentences.of(fault(form, sentences)));
    }

    private Optional<Question> question(RequestForm form) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }
}
