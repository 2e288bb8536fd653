package org.tarishi.gateway.type.httptemplate;

import org.tarishi.gateway.type.Settings;

/** What the provider calls the two encodings: {@code gsm, unicode} or {@code 0, 8}. */
record EncodingWords(String gsm, String unicode) {

    static EncodingWords of(Settings settings) {
        String[] words = settings.text(Keys.ENCODING_WORDS).split(",", -1);
        return words.length == 2
                ? new EncodingWords(words[0].strip(), words[1].strip())
                : new EncodingWords("gsm", "unicode");
    }

    String word(boolean isUnicode) {
        return isUnicode ? unicode : gsm;
    }
}
