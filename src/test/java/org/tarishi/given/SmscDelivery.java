package org.tarishi.given;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The body of a deliver_sm from a phone to a number of ours.
 *
 * @param esmClass what kind of message it is, and whether the octets begin with a header
 */
public record SmscDelivery(String from, String to, int esmClass, int dataCoding) {

    /** A text in ASCII. */
    public static byte[] text(String from, String to, String words) {
        return new SmscDelivery(from, to, 0, 0).of(words.getBytes(StandardCharsets.US_ASCII));
    }

    public byte[] of(byte[] octets) {
        byte[] source = SmscWire.word(from);
        byte[] destination = SmscWire.word(to);
        return ByteBuffer.allocate(15 + source.length + destination.length + octets.length)
                .put(new byte[] {0, 1, 1})
                .put(source)
                .put(new byte[] {3, 0})
                .put(destination)
                .put(new byte[] {(byte) esmClass, 0, 0, 0, 0, 0, 0, (byte) dataCoding, 0, (byte) octets.length})
                .put(octets)
                .array();
    }
}
