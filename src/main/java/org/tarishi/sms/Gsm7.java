package org.tarishi.sms;

import java.util.BitSet;

/**
 * The GSM 7-bit default alphabet and its extension table: 137 characters (3GPP TS 23.038 sections 6.2.1 and 6.2.1.1).
 *
 * <p>Traps: {@code Ç} is in it and {@code ç} is not; neither are back-tick, tab, {@code á í ó ú}, nor the Greek capitals
 * that look Latin. The escape code itself is no character.
 */
public final class Gsm7 {

    static final char ESCAPE = '\u001B';

    /** The default alphabet in the order of its codes, with the escape code at its place. */
    static final String TABLE = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** The extension table, and the code of each of its characters after the escape code. */
    static final String EXTENSION = "\f^{}\\[~]|€";

    static final byte[] EXTENSION_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private static final BitSet BASIC = setOf(TABLE.replace(Character.toString(ESCAPE), ""));
    private static final BitSet EXTENDED = setOf(EXTENSION);

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
