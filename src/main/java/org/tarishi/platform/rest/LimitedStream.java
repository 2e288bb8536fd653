package org.tarishi.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Throws when more is read than allowed. */
final class LimitedStream extends FilterInputStream {

    private int left;

    LimitedStream(InputStream in, int most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw BodyLimit.tooLarge();
        }
    }
}
