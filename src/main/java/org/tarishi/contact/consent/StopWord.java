package org.tarishi.contact.consent;

import java.text.Normalizer;
import java.util.Locale;
import org.tarishi.contact.consent.OptOut.Wish;

/**
 * A word that ends or begins messages when it is the whole text.
 *
 * @param word as people write it
 * @param wish what it means
 * @param language of the word, ISO 639-1: the answer is given in it
 */
public record StopWord(String word, Wish wish, String language) {

    /** Whether a text is this word and nothing else, however it is written. */
    boolean is(String text) {
        return !bare(text).isEmpty() && bare(text).equals(bare(word));
    }

    /** Letters and digits only, without case and accents: {@code " Arrêt! "} is {@code ARRET}. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
