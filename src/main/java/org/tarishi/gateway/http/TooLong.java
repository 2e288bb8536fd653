package org.tarishi.gateway.http;

import java.io.IOException;

/** The answer's body is longer than we read. */
final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    TooLong(int status, int limit) {
        super("HTTP " + status + " with more than " + limit + " octets");
    }
}
