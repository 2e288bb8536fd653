package org.tarishi.gateway.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.platform.Sentences;

/**
 * What those who look after a number are told before its lease ends. Nobody's language is known, so it is said in each.
 *
 * @param to mail addresses; none where nobody gave one
 * @param gateway the name of the number's gateway
 */
public record LeaseReminder(List<String> to, String address, String gateway, LocalDate end) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    public String subject() {
        return in(language -> language.of("numbers.mail.subject", address, end.toString()))
                .collect(Collectors.joining(" / "));
    }

    public String text() {
        return in(language -> language.of("numbers.mail.text", address, gateway, end.toString()))
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> in(Function<Sentences, String> sentence) {
        return LANGUAGES.stream().map(Sentences::in).map(sentence);
    }
}
