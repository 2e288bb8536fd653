package org.tarishi.gateway.type.smpp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent.Part;

/**
 * A text's octets without their header, and which part of a long text it is by that header (3GPP TS 23.040 section
 * 9.2.3.24) or by the SAR parameters.
 */
record UserData(byte[] text, Optional<Part> part) {

    private static final int SAR_REFERENCE = 0x020C;
    private static final int SAR_TOTAL = 0x020E;
    private static final int SAR_NUMBER = 0x020F;
    private static final int SHORT_REFERENCE = 0x00;
    private static final int LONG_REFERENCE = 0x08;

    static UserData of(Brought brought) {
        byte[] all = brought.octets();
        int header = brought.hasHeader() ? 1 + (all[0] & 0xFF) : 0;
        if (header > all.length) {
            header = 0;
        }
        Optional<Part> marked = header > 0 ? inHeader(ByteBuffer.wrap(all, 1, header - 1)) : Optional.empty();
        return new UserData(Arrays.copyOfRange(all, header, all.length), marked.or(() -> inFields(brought)));
    }

    private static Optional<Part> inHeader(ByteBuffer elements) {
        Octets in = new Octets(elements);
        while (elements.hasRemaining()) {
            int kind = in.octet();
            byte[] value = in.octets(in.octet());
            if (kind == SHORT_REFERENCE && value.length == 3) {
                return part(value[0] & 0xFF, value[1] & 0xFF, value[2] & 0xFF);
            }
            if (kind == LONG_REFERENCE && value.length == 4) {
                return part(number(value, 2), value[2] & 0xFF, value[3] & 0xFF);
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> inFields(Brought brought) {
        Optional<byte[]> total = brought.field(SAR_TOTAL);
        Optional<byte[]> number = brought.field(SAR_NUMBER);
        return brought.field(SAR_REFERENCE)
                .filter(reference -> total.isPresent() && number.isPresent())
                .flatMap(reference -> part(
                        number(reference, reference.length),
                        number(total.get(), total.get().length),
                        number(number.get(), number.get().length)));
    }

    private static int number(byte[] octets, int length) {
        int number = 0;
        for (int i = 0; i < Math.min(length, 2); i++) {
            number = number << 8 | octets[i] & 0xFF;
        }
        return number;
    }

    /** Empty for what is a text of its own. */
    private static Optional<Part> part(int reference, int total, int number) {
        return total > 1 && total <= 255 && number >= 1 && number <= total
                ? Optional.of(new Part(reference, total, number))
                : Optional.empty();
    }
}
