package org.tarishi.gateway.http;

import java.net.URI;

/**
 * A URL taken apart once; whatever is sent is rebuilt from these parts, so that no second parser can see another host.
 *
 * @param secure https rather than http
 * @param host lower-case ASCII name without a dot at the end, or an address literal without brackets
 * @param port as written, else the scheme's
 * @param path with query, percent-encoded, starting with a slash
 */
record GatewayUrl(boolean secure, String host, int port, String path) {

    static final int HTTPS_PORT = 443;
    static final int HTTP_PORT = 80;

    boolean isLiteral() {
        return host.indexOf(':') >= 0 || HostName.isDottedQuad(host);
    }

    URI toUri() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        boolean usual = port == (secure ? HTTPS_PORT : HTTP_PORT);
        return URI.create((secure ? "https://" : "http://") + name + (usual ? "" : ":" + port) + path);
    }
}
