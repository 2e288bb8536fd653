package org.tarishi.receiving.callback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind {@code /callbacks}.
 *
 * @param token of the gateway
 * @param point the last step; empty if there is none
 */
record CallbackAddress(String token, String point) {

    private static final Pattern FORM = Pattern.compile("/([A-Za-z0-9_-]{16,64})(?:/([a-z][a-z-]{0,19}))?");

    /** Reads the path after {@code /callbacks}; empty for what is none of ours. */
    static Optional<CallbackAddress> read(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Optional.of(new CallbackAddress(form.group(1), form.group(2) == null ? "" : form.group(2)))
                : Optional.empty();
    }

    /**
     * The full URL, which some signatures cover. There is only one spelling, so that the one we read a kept callback by
     * is the one it came by.
     */
    String url(String publicUrl, String query) {
        String path = publicUrl + "/callbacks/" + token + (point.isEmpty() ? "" : "/" + point);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
