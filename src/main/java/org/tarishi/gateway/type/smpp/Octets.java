package org.tarishi.gateway.type.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Takes fields from a PDU's body, leniently: behind the end everything is empty or zero. */
final class Octets {

    private static final int FIELD_HEAD = 4;
    private static final int UNSIGNED = 0xFFFF;

    private final ByteBuffer rest;

    Octets(ByteBuffer rest) {
        this.rest = rest;
    }

    int octet() {
        return rest.hasRemaining() ? rest.get() & 0xFF : 0;
    }

    void skip(int count) {
        rest.position(Math.min(rest.limit(), rest.position() + count));
    }

    byte[] octets(int count) {
        byte[] taken = new byte[Math.min(count, rest.remaining())];
        rest.get(taken);
        return taken;
    }

    /** A C-octet string. */
    String word() {
        int start = rest.position();
        while (rest.hasRemaining() && rest.get(rest.position()) != 0) {
            skip(1);
        }
        String word = new String(rest.array(), start, rest.position() - start, StandardCharsets.ISO_8859_1);
        skip(1);
        return word;
    }

    Address address() {
        byte ton = (byte) octet();
        byte npi = (byte) octet();
        return new Address(new Numbering(ton, npi), word());
    }

    /** All that is left, as optional parameters by tag. */
    Map<Integer, byte[]> fields() {
        Map<Integer, byte[]> fields = new HashMap<>();
        while (rest.remaining() >= FIELD_HEAD) {
            int tag = rest.getShort() & UNSIGNED;
            int length = rest.getShort() & UNSIGNED;
            fields.put(tag, octets(length));
        }
        return fields;
    }
}
