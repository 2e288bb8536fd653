package org.tarishi.gateway.http;

import java.time.Duration;

/**
 * How long and how much.
 *
 * @param connect for the look-up of the name, for each connect and for the TLS handshake
 * @param whole from the call to the last byte of the answer
 * @param body octets of an answer's body
 */
record Limits(Duration connect, Duration whole, int body) {

    static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 64 * 1024);
}
