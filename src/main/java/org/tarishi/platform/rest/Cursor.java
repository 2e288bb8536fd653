package org.tarishi.platform.rest;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page of a list begins, as a text that callers hand back and do not take apart: we may change what is in it.
 *
 * @param before the page holds what has a smaller id
 */
public record Cursor(long before) {

    /** The first page. */
    public static final Cursor TOP = new Cursor(Long.MAX_VALUE);

    private static final byte FORM = 1;
    private static final int BYTES = 1 + Long.BYTES;

    /** Empty when we did not make it. */
    static Optional<Cursor> read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            boolean ours = bytes.remaining() == BYTES && bytes.get() == FORM;
            return ours ? Optional.of(new Cursor(bytes.getLong())) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES).put(FORM).putLong(before).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
