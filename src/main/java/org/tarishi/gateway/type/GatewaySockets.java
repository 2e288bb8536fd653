package org.tarishi.gateway.type;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;

/**
 * The one way out for protocols other than HTTP, under the same rules: the name is resolved once, private addresses are
 * refused unless an administrator allowed the host, and the connection goes to the address that was checked.
 */
public interface GatewaySockets {

    /** For links that have no business with sockets: refuses. */
    GatewaySockets NONE = new GatewaySockets() {
        @Override
        public Socket open(HostPort to, boolean secure) throws NotConnected {
            throw new NotConnected("http.not-allowed", "no sockets here");
        }

        @Override
        public Optional<String> refusal(HostPort to) {
            return Optional.of("fault.url-private");
        }
    };

    /**
     * A connected socket that sends without delay; over TLS its peer has proven to be that host. Blocks for some seconds.
     *
     * @param secure whether to speak TLS
     * @throws NotConnected when there is no connection; nothing has left then
     */
    Socket open(HostPort to, boolean secure) throws NotConnected;

    /** The same check that {@link #open} makes, for forms: empty when the host may be connected to, else a fault code. */
    Optional<String> refusal(HostPort to);

    /** There is no connection, and why. */
    final class NotConnected extends IOException {

        private static final long serialVersionUID = 1L;

        private final String code;

        /** @param code a trouble of the gateway bundle, without {@code trouble.} */
        public NotConnected(String code, String detail) {
            super(detail);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
