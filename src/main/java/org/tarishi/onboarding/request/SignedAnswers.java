package org.tarishi.onboarding.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers, and who gave them.
 *
 * @param authors by question; nobody where it is not known
 */
public record SignedAnswers(Answers answers, Answers authors) {

    public static final SignedAnswers NONE = new SignedAnswers(Answers.NONE, Answers.NONE);

    /** Those of the typed ones that somebody has answered otherwise since they were looked at. */
    public List<Clash> clashes(Map<String, TypedAnswer> typed) {
        return typed.entrySet().stream()
                .filter(each -> isClash(answers.text(each.getKey()), each.getValue()))
                .map(each -> new Clash(each.getKey(), answers.text(each.getKey()), authors.text(each.getKey())))
                .toList();
    }

    /** These, with all that was typed but what clashes; other answers stay, so that two people may fill in two sections. */
    public SignedAnswers with(Map<String, TypedAnswer> typed, String by) {
        Map<String, String> anew = new HashMap<>();
        Map<String, String> signed = new HashMap<>();
        typed.forEach((key, answer) -> {
            if (!isClash(answers.text(key), answer)) {
                anew.put(key, answer.text());
                signed.put(key, by);
            }
        });
        return new SignedAnswers(answers.with(anew), authors.with(signed));
    }

    private static boolean isClash(String stored, TypedAnswer typed) {
        return !stored.equals(typed.seen()) && !stored.equals(typed.text());
    }
}
