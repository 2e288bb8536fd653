package org.tarishi.gateway.type.clickatell;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent.Part;

/** Texts as Clickatell writes them: octets of the network's charset, escaped as in a URL, where it is not UTF-8. */
final class ClickatellText {

    private ClickatellText() {}

    static String of(String written, String charset) {
        return switch (charset) {
            case "UTF-16BE" -> decoded(written, StandardCharsets.UTF_16BE);
            case "ISO-8859-1" -> decoded(written, StandardCharsets.ISO_8859_1);
            default -> written;
        };
    }

    // Latin 1 gives each octet as one character, whatever stands between the escapes
    private static String decoded(String written, Charset charset) {
        try {
            String octets = URLDecoder.decode(written, StandardCharsets.ISO_8859_1);
            return new String(octets.getBytes(StandardCharsets.ISO_8859_1), charset);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /**
     * Which part of a long text it is, by its user data header (3GPP TS 23.040 section 9.2.3.24.1 and .8).
     *
     * @param udh hexadecimal, such as {@code 050003A50201}; anything else is no part
     */
    static Optional<Part> part(String udh) {
        if (udh.matches("(?i)050003([0-9A-F]{2}){3}")) {
            byte[] octets = HexFormat.of().parseHex(udh);
            return part(octets[3] & 0xff, octets[4] & 0xff, octets[5] & 0xff);
        }
        if (udh.matches("(?i)060804([0-9A-F]{2}){4}")) {
            byte[] octets = HexFormat.of().parseHex(udh);
            return part((octets[3] & 0xff) << 8 | octets[4] & 0xff, octets[5] & 0xff, octets[6] & 0xff);
        }
        return Optional.empty();
    }

    private static Optional<Part> part(int reference, int total, int number) {
        return number >= 1 && number <= total ? Optional.of(new Part(reference, total, number)) : Optional.empty();
    }
}
