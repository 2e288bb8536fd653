package org.tarishi.gateway.http;

import java.net.UnknownHostException;

/** Our rules refuse the address. Of this kind because that is what the client library lets a resolver throw. */
final class NotAllowed extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code a text of the gateway bundle */
    NotAllowed(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
