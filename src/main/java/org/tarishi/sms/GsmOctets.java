package org.tarishi.sms;

import java.io.ByteArrayOutputStream;

/** Texts in GSM-7 with one septet to an octet, as SMPP carries them ("unpacked"). */
public final class GsmOctets {

    private static final char UNKNOWN = ' ';
    private static final int SEPTET = 0x7F;

    private GsmOctets() {}

    /** @throws IllegalArgumentException when the alphabet lacks one of the characters */
    public static byte[] encode(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        text.chars().forEach(unit -> write((char) unit, octets));
        return octets.toByteArray();
    }

    private static void write(char unit, ByteArrayOutputStream octets) {
        int basic = unit == Gsm7.ESCAPE ? -1 : Gsm7.TABLE.indexOf(unit);
        if (basic >= 0) {
            octets.write(basic);
            return;
        }
        int extended = Gsm7.EXTENSION.indexOf(unit);
        if (extended < 0) {
            throw new IllegalArgumentException("not in GSM-7: U+" + Integer.toHexString(unit));
        }
        octets.write(Gsm7.ESCAPE);
        octets.write(Gsm7.EXTENSION_CODES[extended]);
    }

    /** Reads whatever comes: an unknown escape is a space, as handsets show it (3GPP TS 23.038 section 6.2.1.1). */
    public static String decode(byte[] octets) {
        StringBuilder text = new StringBuilder(octets.length);
        for (int i = 0; i < octets.length; i++) {
            int code = octets[i] & SEPTET;
            if (code == Gsm7.ESCAPE && i + 1 < octets.length) {
                i++;
                text.append(extended(octets[i] & SEPTET));
            } else {
                text.append(code == Gsm7.ESCAPE ? UNKNOWN : Gsm7.TABLE.charAt(code));
            }
        }
        return text.toString();
    }

    private static char extended(int code) {
        for (int i = 0; i < Gsm7.EXTENSION_CODES.length; i++) {
            if (Gsm7.EXTENSION_CODES[i] == code) {
                return Gsm7.EXTENSION.charAt(i);
            }
        }
        return UNKNOWN;
    }
}
