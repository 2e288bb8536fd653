package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A request to a gateway.
 *
 * @param method GET, POST or PUT
 * @param url absolute, http or https
 * @param headers in order; Content-Type among them when there is a body
 * @param body empty for none
 * @param secrets values to mask in the recorded exchange, also in their URL-encoded and Base64 forms
 */
public record HttpCall(
        String method, String url, Map<String, String> headers, byte[] body, Collection<String> secrets) {

    public static HttpCall get(String url, Map<String, String> headers, Collection<String> secrets) {
        return new HttpCall("GET", url, headers, new byte[0], secrets);
    }

    public static HttpCall post(String url, Map<String, String> headers, String body, Collection<String> secrets) {
        return new HttpCall("POST", url, headers, body.getBytes(StandardCharsets.UTF_8), List.copyOf(secrets));
    }

    @Override
    public String toString() {
        return method + " (url and content withheld)";
    }
}
