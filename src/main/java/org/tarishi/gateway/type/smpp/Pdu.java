package org.tarishi.gateway.type.smpp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A PDU as it came. */
record Pdu(byte[] octets) {

    static final int RESPONSE = 0x80000000;
    static final int DELIVER_SM = 0x00000005;
    static final int DATA_SM = 0x00000103;

    private static final HexFormat HEX = HexFormat.of();

    /** Whether it is one that an SMSC brings a message or a report in. */
    static boolean isBrought(int commandId) {
        return commandId == DELIVER_SM || commandId == DATA_SM;
    }

    /** Reads hexadecimal digits; empty when they are not a PDU that an SMSC brings. */
    static Optional<Pdu> read(String hex) {
        if (hex.length() < 2 * PduReader.HEADER || hex.length() % 2 != 0 || !hex.matches("[0-9a-fA-F]+")) {
            return Optional.empty();
        }
        return Optional.of(new Pdu(HEX.parseHex(hex))).filter(pdu -> isBrought(pdu.id()));
    }

    int id() {
        return ByteBuffer.wrap(octets).getInt(4);
    }

    int sequence() {
        return ByteBuffer.wrap(octets).getInt(12);
    }

    byte[] body() {
        return Arrays.copyOfRange(octets, PduReader.HEADER, octets.length);
    }

    String hex() {
        return HEX.formatHex(octets).toLowerCase(Locale.ROOT);
    }
}
