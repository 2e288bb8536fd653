package org.tarishi.onboarding.request;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** A form made of questions, as somebody fills it in. */
public final class TypedForm {

    private TypedForm() {}

    /** Every question that there is an answer to. */
    public static void fill(Page page, List<Section> sections, Map<String, String> answers) {
        sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> answers.containsKey(question.key()))
                .forEach(question -> fill(page, question, answers.get(question.key())));
    }

    public static void fill(Page page, Question question, String answer) {
        Locator field = page.locator("#form\\:" + question.key());
        switch (question.kind()) {
            case CHOICE -> field.selectOption(answer);
            case TICK -> field.check();
            case YES_NO, CHOICES ->
                page.locator("input[name='form:" + question.key() + "'][value='" + answer + "']")
                        .check();
            default -> field.fill(answer);
        }
    }
}
