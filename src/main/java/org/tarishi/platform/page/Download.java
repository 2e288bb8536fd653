package org.tarishi.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * One file to be saved. Never shown in the browser, where a stranger's file could act as a page of ours, and never kept
 * by it: it may hold secrets.
 *
 * @param name as the reader saves it; any signs
 * @param mediaType without parameters: {@code application/pdf}
 */
public record Download(String name, String mediaType, byte[] content) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]*");

    public Download {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("not a media type: " + mediaType.length() + " characters");
        }
    }

    /** @param name without its ending */
    public static Download pdf(String name, byte[] content) {
        return new Download(name + ".pdf", "application/pdf", content);
    }

    public void to(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** RFC 8187 section 3.2.1: what is neither letter, digit nor one of a few signs is a percent sign and its bytes. */
    String disposition() {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
