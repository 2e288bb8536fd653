package org.tarishi.onboarding.certification.check;

import java.util.Map;

/** Texts of exact lengths that end with the signs their reader types. */
final class TestTexts {

    /** Every letter of the default alphabet of 3GPP TS 23.038 that is none of ASCII. */
    static final String ACCENTS = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà";

    /** Its extension table: each sign takes two septets. */
    static final String DOUBLES = "^{}\\[~]|€";

    static final String EMOJI = "👍🏽❤️🇰🇪";

    private static final String FILLER = "Tarishi tests this gateway. ";

    /** Words in the script of a country; where it is Latin, letters that the default alphabet lacks. */
    private static final Map<String, String> SCRIPTS = Map.ofEntries(
            Map.entry("ET", "ሰላም እንዴት ነዎት "),
            Map.entry("ER", "ሰላም ከመይ ኣለኹም "),
            Map.entry("AF", "سلام دوستان "),
            Map.entry("PK", "سلام دوستو "),
            Map.entry("EG", "مرحبا بكم "),
            Map.entry("SD", "مرحبا بكم "),
            Map.entry("SY", "مرحبا بكم "),
            Map.entry("YE", "مرحبا بكم "),
            Map.entry("IQ", "مرحبا بكم "),
            Map.entry("JO", "مرحبا بكم "),
            Map.entry("LB", "مرحبا بكم "),
            Map.entry("MA", "مرحبا بكم "),
            Map.entry("TN", "مرحبا بكم "),
            Map.entry("DZ", "مرحبا بكم "),
            Map.entry("LY", "مرحبا بكم "),
            Map.entry("IN", "नमस्ते आप कैसे हैं "),
            Map.entry("NP", "नमस्ते तपाईं "),
            Map.entry("BD", "নমস্কার আপনি "),
            Map.entry("LK", "ආයුබෝවන් ඔබට "),
            Map.entry("MM", "မင်္ဂလာပါ "),
            Map.entry("KH", "សួស្តី អ្នក "),
            Map.entry("LA", "ສະບາຍດີ "),
            Map.entry("TH", "สวัสดี "),
            Map.entry("UA", "Добрий день "),
            Map.entry("KG", "Саламатсызбы "));

    private static final String LATIN = "Ŋɔŋɔ ɛyɛ ƙwarai ẹ ṣé ";

    private TestTexts() {}

    /** So many septets, filled up, with the nonce at the end. */
    static String plain(String beginning, int length, String nonce) {
        return filled(beginning, FILLER, length, nonce);
    }

    /** So many UTF-16 units in the script of the country. */
    static String inScriptOf(String country, int length, String nonce) {
        return filled("", SCRIPTS.getOrDefault(country, LATIN), length, nonce);
    }

    /** A beginning, then words again and again, so that the whole is so long. */
    static String filled(String beginning, String words, int length, String nonce) {
        StringBuilder text = new StringBuilder(beginning);
        int room = length - nonce.length() - 1;
        while (text.length() < room) {
            text.append(words, 0, Math.min(words.length(), room - text.length()));
        }
        return text.append(' ').append(nonce).toString();
    }
}
