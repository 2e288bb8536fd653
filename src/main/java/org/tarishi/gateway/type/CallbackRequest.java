package org.tarishi.gateway.type;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;

/**
 * A callback as it came.
 *
 * @param point the last step of the URL: {@code inbound}, {@code report}; empty if there was none
 * @param method GET, POST, PUT
 * @param url the full public URL it was called by, with query: some signatures cover it
 * @param query the raw query, without the question mark; empty if none
 * @param headers by lower-case name
 * @param body at most 64 KiB
 * @param address who called
 */
public record CallbackRequest(
        String point,
        String method,
        String url,
        String query,
        Map<String, String> headers,
        byte[] body,
        String address) {

    public CallbackRequest {
        Map<String, String> lower = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lower.putAll(headers);
        headers = lower;
    }

    /** A header's value; empty if it did not come. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String text(Charset charset) {
        return new String(body, charset);
    }
}
