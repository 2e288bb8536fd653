package org.tarishi.onboarding.country;

import java.util.Locale;

/** Texts that administrators write in two languages. */
final class Bilingual {

    private Bilingual() {}

    /** English where the reader's language has none. */
    static String choose(Locale language, String english, String french) {
        boolean speaksFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return speaksFrench && !french.isEmpty() ? french : english;
    }
}
