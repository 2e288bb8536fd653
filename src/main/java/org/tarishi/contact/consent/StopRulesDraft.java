package org.tarishi.contact.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.platform.Fault;
import org.tarishi.sms.SmsText;

/**
 * A project's words and answers as somebody typed them; faults are at {@code stopWords}, {@code startWords},
 * {@code stopAnswer} and {@code startAnswer}.
 *
 * @param stopWords one a line, or with commas between
 * @param stopAnswer what is answered once to who stops; empty for nothing
 */
public record StopRulesDraft(String stopWords, String startWords, String stopAnswer, String startAnswer) {

    private static final int LONGEST_WORD = 30;
    private static final int MOST_SEGMENTS = 2;
    private static final int LONGEST_ANSWER = 300;

    List<String> stops() {
        return words(stopWords);
    }

    List<String> starts() {
        return words(startWords);
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (stops().isEmpty()) {
            faults.add(Fault.at("stopWords", "rule.stop-words.none"));
        }
        odd(stops()).ifPresent(word -> faults.add(Fault.at("stopWords", "rule.stop-words.odd", word, LONGEST_WORD)));
        odd(starts()).ifPresent(word -> faults.add(Fault.at("startWords", "rule.stop-words.odd", word, LONGEST_WORD)));
        starts().stream()
                .filter(word -> stops().stream().map(StopWord::bare).anyMatch(StopWord.bare(word)::equals))
                .findFirst()
                .ifPresent(word -> faults.add(Fault.at("startWords", "rule.stop-words.both", word)));
        check("stopAnswer", stopAnswer, faults);
        check("startAnswer", startAnswer, faults);
        return faults;
    }

    private static Optional<String> odd(List<String> words) {
        return words.stream()
                .filter(word ->
                        word.length() > LONGEST_WORD || StopWord.bare(word).isEmpty())
                .findFirst();
    }

    private static void check(String field, String answer, List<Fault> faults) {
        boolean fits = answer.isBlank()
                || answer.length() <= LONGEST_ANSWER
                        && new SmsText(answer.strip()).segments().count() <= MOST_SEGMENTS;
        if (!fits) {
            faults.add(Fault.at(field, "rule.stop-words.answer-too-long", MOST_SEGMENTS));
        }
    }
}
