package org.tarishi.sms;

import java.util.BitSet;

/**
 * The GSM 7-bit default alphabet and its extension table: 137 characters (3GPP TS 23.038 sections 6.2.1 and 6.2.1.1).
 *
 * <p>Traps: {@code Ç} is in it and {@code ç} is not; neither are back-tick, tab, {@code á í ó ú}, nor the Greek capitals
 * that look Latin. The escape code itself is no character.
 */
public final class Gsm7 {

    private static final BitSet BASIC = setOf("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
    private static final BitSet EXTENDED = setOf("\f^{}\\[~]|€");

    private Gsm7() {}

    /** Whether the code point costs one septet. */
    public static boolean isBasic(int codePoint) {
        return BASIC.get(codePoint);
    }

    /** Whether the code point costs two septets: the escape and its own. */
    public static boolean isExtended(int codePoint) {
        return EXTENDED.get(codePoint);
    }

    /** Whether the alphabet has the code point at all. */
    public static boolean contains(int codePoint) {
        return isBasic(codePoint) || isExtended(codePoint);
    }

    /** Septets of the code point: 1, 2, or 0 when the alphabet has no such character. */
    public static int units(int codePoint) {
        if (isBasic(codePoint)) {
            return 1;
        }
        return isExtended(codePoint) ? 2 : 0;
    }

    private static BitSet setOf(String characters) {
        BitSet set = new BitSet();
        characters.codePoints().forEach(set::set);
        return set;
    }
}
