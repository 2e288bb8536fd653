package org.tarishi.onboarding.connection;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tarishi.onboarding.request.Question;
import org.tarishi.onboarding.request.TypedForm;

/** A worksheet that is filled in well. */
public final class GivenWorksheet {

    static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private GivenWorksheet() {}

    /** A good answer to every question that is asked about such a link. */
    static Map<String, String> good(LinkKind kind) {
        Map<String, String> answers = new TreeMap<>();
        Worksheet.FORM.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.with().isEmpty() || question.with().equals("link=" + kind.answer()))
                .forEach(question -> answers.put(question.key(), good(question)));
        return answers;
    }

    static Map<String, String> goodBut(LinkKind kind, String key, String answer) {
        Map<String, String> answers = new HashMap<>(good(kind));
        answers.put(key, answer);
        return answers;
    }

    /** Types it into the page. */
    public static void fillIn(Page page, LinkKind kind) {
        Map<String, String> answers = good(kind);
        Worksheet.FORM.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> answers.containsKey(question.key()))
                .forEach(question -> TypedForm.fill(page, question, answers.get(question.key())));
    }

    private static String good(Question question) {
        return switch (question.kind()) {
            case NUMBER -> Integer.toString(Math.max(10, question.least()));
            case CURRENCY -> "KES";
            case DATE -> "2099-01-31";
            case EMAIL -> "help@savanna.example.org";
            case PHONE -> "+254 20 1234567";
            case URL -> "https://savanna.example.org/tickets";
            case YES_NO -> question.key().equals("vpn") ? "no" : "yes";
            case TICK -> "yes";
            case CHOICE, CHOICES -> question.choices().get(0);
            default -> "Savanna SMS Ltd";
        };
    }
}
