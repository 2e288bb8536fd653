package org.tarishi.receiving.callback;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.gateway.type.CallbackRequest;

/** Reads a callback off the wire; never asks for parameters, which would eat the body that a signature covers. */
final class IncomingRequest {

    static final int LARGEST = 64 * 1024;

    private IncomingRequest() {}

    /**
     * Empty when its body is larger than {@link #LARGEST}.
     *
     * @param caller who called, seen through our own proxies
     */
    static Optional<CallbackRequest> read(
            HttpServletRequest request, CallbackAddress address, String publicUrl, String caller) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Optional.empty();
        }
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Optional.of(new CallbackRequest(
                address.point(),
                request.getMethod(),
                address.url(publicUrl, query),
                query,
                headers(request),
                body,
                caller));
    }

    /** A header that came several times is one with its values joined by commas (RFC 9110, 5.3). */
    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", Collections.list(request.getHeaders(name))));
        }
        return headers;
    }
}
