package org.tarishi.platform.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that somebody looks for in a list that is read as a whole: in any order, case and with or without accents. */
public record SearchWords(String typed) {

    public boolean isEmpty() {
        return typed.isBlank();
    }

    /** Whether all of them are parts of the text. */
    public boolean areIn(String text) {
        String all = plain(text);
        return Stream.of(plain(typed).split("\\s+")).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
