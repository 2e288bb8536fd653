package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request to a gateway.
 *
 * @param method GET, POST or PUT
 * @param url absolute, http or https
 * @param headers in order; Content-Type among them when there is a body
 * @param body empty for none
 * @param mask hides secrets in the recorded exchange; made once for a link, since making one takes longer than a call
 */
public record HttpCall(String method, String url, Map<String, String> headers, byte[] body, SecretMask mask) {

    public static HttpCall get(String url, Map<String, String> headers, SecretMask mask) {
        return new HttpCall("GET", url, headers, new byte[0], mask);
    }

    public static HttpCall post(String url, Map<String, String> headers, String body, SecretMask mask) {
        return new HttpCall("POST", url, headers, body.getBytes(StandardCharsets.UTF_8), mask);
    }

    @Override
    public String toString() {
        return method + " (url and content withheld)";
    }
}
