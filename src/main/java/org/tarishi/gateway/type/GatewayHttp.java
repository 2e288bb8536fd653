package org.tarishi.gateway.type;

/**
 * The one way out over HTTP. It resolves names itself, refuses private addresses that no administrator allowed, connects
 * to the address it checked, follows no redirect, and bounds time and size (reliability-and-security.md section 4.3).
 *
 * <p>Blocks; thread-safe. Never throws for what the other side does.
 */
public interface GatewayHttp {

    HttpReply send(HttpCall call);

    /** The same check that {@link #send} makes, for forms: empty when the URL may be called, else a fault code. */
    java.util.Optional<String> refusal(String url);
}
