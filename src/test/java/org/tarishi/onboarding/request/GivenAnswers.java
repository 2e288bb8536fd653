package org.tarishi.onboarding.request;

import java.util.HashMap;
import java.util.Map;

/** A form that is filled in well: reminders of a clinic in Kenya. */
public final class GivenAnswers {

    private GivenAnswers() {}

    public static Map<String, String> good() {
        Map<String, String> answers = new HashMap<>();
        RequestForm.standard().sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> answers.put(question.key(), good(question)));
        answers.put("inbound-payer", "project");
        answers.put("broadcast-size", "3600");
        answers.put("peak", "5");
        return answers;
    }

    private static String good(Question question) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, MESSAGE -> "Clinic: your visit is tomorrow at 9. Text STOP to end.";
            case NUMBER -> Integer.toString(Math.max(1, question.least()));
            case AMOUNT -> "1200.50";
            case CURRENCY -> "KES";
            case DATE -> "2027-06-01";
            case EMAIL -> "amina@clinic.example.org";
            case PHONE -> "+254 712 345 678";
            case URL -> "https://clinic.example.org/privacy";
            case YES_NO, TICK -> "yes";
            case CHOICE, CHOICES -> question.choices().get(0);
        };
    }
}
