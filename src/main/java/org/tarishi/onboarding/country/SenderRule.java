package org.tarishi.onboarding.country;

import java.util.Locale;

/**
 * What is to be known of a kind of number in a country.
 *
 * @param warning in English; may be empty
 * @param warningInFrench English where it is empty
 */
public record SenderRule(boolean allowed, String warning, String warningInFrench) {

    public String warning(Locale language) {
        return Bilingual.choose(language, warning, warningInFrench);
    }
}
