package org.tarishi.sms;

/**
 * A text after its odd characters were replaced.
 *
 * @param changed characters replaced, composed or dropped; 0 exactly when the text is as it was
 */
public record Transliterated(String text, int changed) {

    /** Without the words. */
    @Override
    public String toString() {
        return "Transliterated[" + text.length() + " units, " + changed + " changed]";
    }
}
