package org.tarishi.gateway.type.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tarishi.gateway.type.Settings;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.GsmOctets;

/**
 * Texts to octets and back, by data_coding (SMPP 3.4 section 5.2.19). What 0 means is each operator's own: GSM-7 with a
 * septet to an octet, or Latin-1.
 */
final class Coding {

    static final byte DEFAULT = 0;
    static final byte LATIN_1 = 3;
    static final byte UCS_2 = 8;

    private final boolean defaultIsGsm;
    private final boolean plainIsLatin;
    private final Charset unicode;

    private Coding(boolean defaultIsGsm, boolean plainIsLatin, Charset unicode) {
        this.defaultIsGsm = defaultIsGsm;
        this.plainIsLatin = plainIsLatin;
        this.unicode = unicode;
    }

    static Coding of(Settings settings) {
        boolean little = settings.text(Keys.UNICODE_ORDER).equals("little-endian");
        return new Coding(
                !settings.text(Keys.DEFAULT_ALPHABET).equals("latin-1"),
                settings.text(Keys.PLAIN_CODING).equals("latin-1"),
                little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** The data_coding that texts of this encoding are sent with. */
    byte codeOf(Encoding encoding) {
        if (encoding == Encoding.UCS_2) {
            return UCS_2;
        }
        return plainIsLatin ? LATIN_1 : DEFAULT;
    }

    /** Empty when this operator's alphabet lacks one of the characters. */
    Optional<byte[]> encode(Encoding encoding, String text) {
        if (encoding == Encoding.UCS_2) {
            return Optional.of(text.getBytes(unicode));
        }
        if (!plainIsLatin && defaultIsGsm) {
            return Optional.of(GsmOctets.encode(text));
        }
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)
                ? Optional.of(text.getBytes(StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    /** Empty for what is no text: binary messages. */
    Optional<String> decode(int dataCoding, byte[] octets) {
        return switch (alphabet(dataCoding)) {
            case DEFAULT ->
                Optional.of(defaultIsGsm ? GsmOctets.decode(octets) : text(octets, StandardCharsets.ISO_8859_1));
            case 1, LATIN_1 -> Optional.of(text(octets, StandardCharsets.ISO_8859_1));
            case UCS_2 -> Optional.of(text(octets, unicode));
            case 5 -> named("Shift_JIS", octets);
            case 6 -> named("ISO-8859-5", octets);
            case 7 -> named("ISO-8859-8", octets);
            case 14 -> named("EUC-KR", octets);
            default -> Optional.empty();
        };
    }

    /** The codes from 16 on are GSM's own: flash texts, message classes (3GPP TS 23.038 section 4). */
    private static int alphabet(int dataCoding) {
        if (dataCoding < 0x10) {
            return dataCoding;
        }
        if ((dataCoding & 0xF0) == 0xF0) {
            return (dataCoding & 0x04) == 0 ? DEFAULT : 4;
        }
        return dataCoding < 0xC0 ? dataCoding & 0x0C : DEFAULT;
    }

    private static String text(byte[] octets, Charset charset) {
        return new String(octets, charset);
    }

    private static Optional<String> named(String charset, byte[] octets) {
        return Charset.isSupported(charset) ? Optional.of(text(octets, Charset.forName(charset))) : Optional.empty();
    }
}
