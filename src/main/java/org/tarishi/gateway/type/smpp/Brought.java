package org.tarishi.gateway.type.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.gateway.type.CallbackRequest;

/**
 * What an SMSC brought: a deliver_sm, or a data_sm, which some use for reports.
 *
 * @param octets the text's octets, from short_message or message_payload, with their header if {@code esmClass} says so
 * @param fields optional parameters by tag
 */
record Brought(
        Pdu pdu,
        Address source,
        Address destination,
        int esmClass,
        int dataCoding,
        byte[] octets,
        Map<Integer, byte[]> fields) {

    static final String METHOD = "SMPP";

    private static final int MESSAGE_PAYLOAD = 0x0424;
    private static final int TYPE_OF_MESSAGE = 0x3C;
    private static final int SMSC_RECEIPT = 0x04;
    private static final int INTERMEDIATE = 0x20;
    private static final int HAS_HEADER = 0x40;
    private static final int RECEIPTED_ID = 0x001E;

    /** Reads as far as it goes: what is cut off is empty. */
    static Brought of(Pdu pdu) {
        Octets in = new Octets(ByteBuffer.wrap(pdu.body()));
        in.word();
        Address source = in.address();
        Address destination = in.address();
        int esmClass = in.octet();
        byte[] shortMessage = new byte[0];
        int dataCoding;
        if (pdu.id() == Pdu.DELIVER_SM) {
            in.skip(2);
            in.word();
            in.word();
            in.skip(2);
            dataCoding = in.octet();
            in.skip(1);
            shortMessage = in.octets(in.octet());
        } else {
            in.skip(1);
            dataCoding = in.octet();
        }
        Map<Integer, byte[]> fields = in.fields();
        byte[] octets = shortMessage.length > 0 ? shortMessage : fields.getOrDefault(MESSAGE_PAYLOAD, shortMessage);
        return new Brought(pdu, source, destination, esmClass, dataCoding, octets, fields);
    }

    boolean isReport() {
        int type = esmClass & TYPE_OF_MESSAGE;
        return type == SMSC_RECEIPT || type == INTERMEDIATE || fields.containsKey(RECEIPTED_ID);
    }

    boolean hasHeader() {
        return (esmClass & HAS_HEADER) != 0 && octets.length > 0;
    }

    Optional<byte[]> field(int tag) {
        return Optional.ofNullable(fields.get(tag));
    }

    /** As a callback: the octets in hexadecimal, which are what is read again, and the same for people. */
    CallbackRequest request() {
        return new CallbackRequest(
                isReport() ? "report" : "inbound",
                METHOD,
                "",
                "",
                Map.of("content-type", "application/smpp"),
                (pdu.hex() + "\n\n" + words()).getBytes(StandardCharsets.UTF_8),
                "smsc");
    }

    private String words() {
        StringBuilder words = new StringBuilder(pdu.id() == Pdu.DELIVER_SM ? "deliver_sm" : "data_sm");
        words.append(" sequence_number=").append(Integer.toUnsignedString(pdu.sequence()));
        words.append(" source=").append(source).append(" destination=").append(destination);
        words.append(String.format(" esm_class=0x%02X data_coding=%d%n", esmClass, dataCoding));
        words.append(new String(octets, StandardCharsets.ISO_8859_1).replaceAll("\\p{Cntrl}", "·"))
                .append('\n');
        new TreeMap<>(fields)
                .forEach((tag, value) -> words.append(
                        String.format("0x%04X=%s%n", tag, HexFormat.of().formatHex(value))));
        return words.toString();
    }
}
