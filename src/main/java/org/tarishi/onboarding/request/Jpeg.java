package org.tarishi.onboarding.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A photograph in the form of JPEG (ITU-T T.81, annex B), to be freed of what a camera writes beside the picture: where and
 * when it was taken, with what, a preview, comments. The picture itself is copied octet by octet.
 */
final class Jpeg {

    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] COLOURS = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;

    private Jpeg(byte[] content) {
        this.content = content;
    }

    /** Empty when it is cut off or is no JPEG at all. What stands behind its end is dropped too. */
    static Optional<byte[]> withoutMetadata(byte[] content) {
        try {
            return new Jpeg(content).cleaned();
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cleaned() {
        if (octet(0) != 0xFF || octet(1) != BEGIN) {
            return Optional.empty();
        }
        kept.write(content, 0, 2);
        while (octet(at) == 0xFF) {
            int marker = octet(at + 1);
            if (marker == END) {
                kept.write(content, at, 2);
                return Optional.of(kept.toByteArray());
            }
            segment(marker);
        }
        return Optional.empty();
    }

    /** Copies a segment or leaves it out, and with the head of a scan the picture behind it. */
    private void segment(int marker) {
        int next = at + 2 + pair(at + 2);
        octet(next);
        if (marker == APP_1 && startsWith(EXIF)) {
            Optional<Integer> turned = orientation(at + 4 + EXIF.length, next);
            turned.ifPresent(this::writeOrientation);
        } else if (!isMetadata(marker)) {
            kept.write(content, at, next - at);
        }
        at = next;
        if (marker == SCAN) {
            copyPicture();
        }
    }

    /** All but what is needed to show the picture: its frame, its colours. */
    private boolean isMetadata(int marker) {
        boolean ofApplication = marker >= APP_0 && marker <= APP_15;
        boolean needed = marker == APP_0 || marker == APP_14 || marker == APP_2 && startsWith(COLOURS);
        return marker == COMMENT || ofApplication && !needed;
    }

    /** Up to the next marker; 0xFF00 is an octet of the picture, 0xFFD0 to 0xFFD7 restart it. */
    private void copyPicture() {
        int begin = at;
        while (octet(at) != 0xFF || octet(at + 1) == 0 || octet(at + 1) >= 0xD0 && octet(at + 1) <= 0xD7) {
            at++;
        }
        kept.write(content, begin, at - begin);
    }

    /** Which side is up (Exif 2.32, tag 0x0112): the one thing without which a photograph would lie on its side. */
    private Optional<Integer> orientation(int begin, int end) {
        ByteBuffer exif = ByteBuffer.wrap(content, begin, end - begin).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory);
        for (int entry = 0; entry < entries; entry++) {
            int tag = directory + 2 + entry * 12;
            if (exif.getShort(tag) == 0x0112) {
                return Optional.of((int) exif.getShort(tag + 8)).filter(side -> side >= 1 && side <= 8);
            }
        }
        return Optional.empty();
    }

    /** An Exif segment that says nothing else. */
    private void writeOrientation(int side) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(EXIF);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) side).putShort((short) 0).putInt(0);
        kept.writeBytes(segment.array());
    }

    private boolean startsWith(byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (content[at + 4 + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private int pair(int index) {
        return octet(index) << 8 | octet(index + 1);
    }

    private int octet(int index) {
        return content[index] & 0xFF;
    }
}
