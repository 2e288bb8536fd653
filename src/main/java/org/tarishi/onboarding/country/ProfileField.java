package org.tarishi.onboarding.country;

import java.util.Locale;

/**
 * A question that the form asks in this country only.
 *
 * @param key lower-case words joined by hyphens; unique in its country and never changed, since answers hang on it
 * @param pattern regular expression that the whole answer must match; empty for any
 * @param sender asked only with this kind of number; empty for all
 */
public record ProfileField(
        String key,
        Kind kind,
        boolean required,
        String label,
        String labelInFrench,
        String help,
        String helpInFrench,
        String pattern,
        String sender) {

    /** What it takes: names of kinds of questions of the form. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        AMOUNT,
        DATE,
        EMAIL,
        PHONE,
        URL,
        YES_NO
    }

    public String label(Locale language) {
        return Bilingual.choose(language, label, labelInFrench);
    }

    public String help(Locale language) {
        return Bilingual.choose(language, help, helpInFrench);
    }
}
