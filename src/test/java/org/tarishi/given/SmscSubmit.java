package org.tarishi.given;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A submit_sm as it came. */
public record SmscSubmit(
        int sequence,
        byte[] body,
        String source,
        String destination,
        int esmClass,
        int registered,
        int dataCoding,
        byte[] octets) {

    private static final int RECEIPT = 4;

    static SmscSubmit read(int sequence, byte[] body) {
        ByteBuffer in = ByteBuffer.wrap(body);
        word(in);
        String source = in.get() + "/" + in.get() + " " + word(in);
        String destination = in.get() + "/" + in.get() + " " + word(in);
        int esmClass = in.get() & 0xFF;
        in.getShort();
        word(in);
        word(in);
        int registered = in.get();
        in.get();
        int dataCoding = in.get() & 0xFF;
        in.get();
        byte[] octets = new byte[in.get() & 0xFF];
        in.get(octets);
        return new SmscSubmit(
                sequence,
                body,
                address(source),
                address(destination),
                esmClass,
                registered,
                dataCoding,
                octets.length > 0 ? octets : payload(in));
    }

    private static String address(String numbered) {
        return numbered.substring(numbered.indexOf(' ') + 1);
    }

    private static byte[] payload(ByteBuffer in) {
        while (in.remaining() >= 4) {
            int tag = in.getShort() & 0xFFFF;
            byte[] value = new byte[in.getShort() & 0xFFFF];
            in.get(value);
            if (tag == 0x0424) {
                return value;
            }
        }
        return new byte[0];
    }

    private static String word(ByteBuffer in) {
        int start = in.position();
        while (in.get() != 0) {
            // to its end
        }
        return new String(in.array(), start, in.position() - 1 - start, StandardCharsets.ISO_8859_1);
    }

    /** The body of a deliver_sm that reports it as delivered. */
    byte[] report(String id) {
        return report(id, "DELIVRD");
    }

    /** The body of a deliver_sm that reports on it; the state in the seven letters of SMPP 3.4, appendix B. */
    public byte[] report(String id, String state) {
        String text = "id:" + id + " sub:001 dlvrd:001 submit date:2611231200 done date:2611231201" + " stat:" + state
                + " err:000 text:";
        return new SmscDelivery(destination, source, RECEIPT, 0).of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The text's octets without a header, as if they were Latin-1. */
    public String latin() {
        int header = (esmClass & 0x40) != 0 ? 1 + octets[0] : 0;
        return new String(Arrays.copyOfRange(octets, header, octets.length), StandardCharsets.ISO_8859_1);
    }
}
