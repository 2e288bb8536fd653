package org.tarishi.gateway.type.smpp;

import org.tarishi.gateway.type.Trouble;

/** There is no session, and why. */
final class NotBound extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    NotBound(Trouble trouble) {
        super(trouble.code());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
