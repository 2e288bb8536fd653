package org.tarishi.gateway.type.smpp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.OptionalParameter;
import org.tarishi.sms.Segments;
import org.tarishi.sms.SmsText;

/**
 * Cuts a text by the hub's own counting, since that is what is paid for, and marks its parts as the operator wants it: by a
 * header in the text (UDH), by fields (SAR), or not at all in one message_payload.
 */
final class LongTexts {

    private static final byte PLAIN = 0;
    private static final byte HAS_HEADER = 0x40;
    private static final short SAR_REFERENCE = 0x020C;
    private static final short SAR_TOTAL = 0x020E;
    private static final short SAR_NUMBER = 0x020F;
    private static final short MESSAGE_PAYLOAD = 0x0424;

    private final String form;
    private final Coding coding;
    private final AtomicInteger last =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(0x10000));

    LongTexts(String form, Coding coding) {
        this.form = form;
        this.coding = coding;
    }

    /** In order; empty when the operator's alphabet lacks one of the characters. */
    Optional<List<Body>> bodies(SmsText text) {
        Segments segments = text.segments();
        List<String> pieces = form.equals("payload") ? List.of(text.text()) : segments.parts();
        List<byte[]> encoded = pieces.stream()
                .flatMap(piece -> coding.encode(segments.encoding(), piece).stream())
                .toList();
        return encoded.size() < pieces.size() ? Optional.empty() : Optional.of(bodies(segments, pieces, encoded));
    }

    private List<Body> bodies(Segments segments, List<String> pieces, List<byte[]> encoded) {
        byte code = coding.codeOf(segments.encoding());
        if (segments.count() == 1) {
            return List.of(new Body(PLAIN, code, encoded.get(0), List.of(), pieces.get(0)));
        }
        if (form.equals("payload")) {
            OptionalParameter all = new OptionalParameter.OctetString(MESSAGE_PAYLOAD, encoded.get(0));
            return List.of(new Body(PLAIN, code, new byte[0], List.of(all), pieces.get(0)));
        }
        return marked(code, pieces, encoded);
    }

    private List<Body> marked(byte code, List<String> pieces, List<byte[]> encoded) {
        int reference = last.incrementAndGet() & 0xFFFF;
        List<Body> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            byte[] header = {5, 0, 3, (byte) reference, (byte) pieces.size(), (byte) (i + 1)};
            all.add(
                    form.equals("sar")
                            ? new Body(
                                    PLAIN, code, encoded.get(i), fields(reference, pieces.size(), i + 1), pieces.get(i))
                            : new Body(HAS_HEADER, code, joined(header, encoded.get(i)), List.of(), pieces.get(i)));
        }
        return all;
    }

    private static List<OptionalParameter> fields(int reference, int total, int number) {
        return List.of(
                new OptionalParameter.Short(SAR_REFERENCE, (short) reference),
                new OptionalParameter.Byte(SAR_TOTAL, (byte) total),
                new OptionalParameter.Byte(SAR_NUMBER, (byte) number));
    }

    private static byte[] joined(byte[] header, byte[] octets) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header);
        all.writeBytes(octets);
        return all.toByteArray();
    }
}
