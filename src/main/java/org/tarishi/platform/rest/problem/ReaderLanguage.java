package org.tarishi.platform.rest.problem;

import java.util.List;
import java.util.Locale;

/** The first of the languages a program asks for ({@code Accept-Language}) that we speak; else English. */
final class ReaderLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private ReaderLanguage() {}

    /** @param asked the most wanted first */
    static Locale of(List<Locale> asked) {
        return asked.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
