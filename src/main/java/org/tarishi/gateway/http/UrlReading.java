package org.tarishi.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of reading a URL. */
sealed interface UrlReading {

    record Read(GatewayUrl url) implements UrlReading {}

    /** @param code a text of the gateway bundle: {@code fault.url-malformed} */
    record Odd(String code) implements UrlReading {}

    String MALFORMED = "fault.url-malformed";

    int LONGEST = 4096;
    Pattern SHAPE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#\\\\]*)([^#\\\\]*)(#.*)?");
    Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{1,5}))?");

    default <T> T match(Function<GatewayUrl, T> read, Function<String, T> odd) {
        return this instanceof Read r ? read.apply(r.url()) : odd.apply(((Odd) this).code());
    }

    /** Reads strictly: what a lenient parser would mend is refused, since two parsers would mend it differently. */
    static UrlReading of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || text.chars().anyMatch(UrlReading::isUnfit) || !shape.matches()) {
            return new Odd(MALFORMED);
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return new Odd("fault.url-scheme");
        }
        if (shape.group(4) != null) {
            return new Odd("fault.url-fragment");
        }
        return withAuthority(scheme.equals("https"), shape.group(2), shape.group(3));
    }

    private static UrlReading withAuthority(boolean secure, String authority, String rest) {
        if (authority.indexOf('@') >= 0) {
            return new Odd("fault.url-userinfo");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return new Odd(MALFORMED);
        }
        int usual = secure ? GatewayUrl.HTTPS_PORT : GatewayUrl.HTTP_PORT;
        int port = parts.group(2) == null ? usual : Integer.parseInt(parts.group(2));
        Optional<String> host = HostName.normal(parts.group(1));
        if (port < 1 || port > 65535 || host.isEmpty()) {
            return new Odd(host.isEmpty() ? "fault.url-host" : "fault.url-port");
        }
        return new Read(new GatewayUrl(secure, host.get(), port, encoded(rest)));
    }

    private static boolean isUnfit(int unit) {
        return unit <= ' ' || unit == 0x7f || Character.isISOControl(unit) || Character.isSpaceChar(unit);
    }

    /** Escapes what may not stand in a path or query; what is escaped already stays. */
    private static String encoded(String rest) {
        StringBuilder out = new StringBuilder(rest.startsWith("/") ? "" : "/");
        for (byte octet : rest.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean fine = c < 0x7f && (Character.isLetterOrDigit(c) || "-._~:/?[]@!$&'()*+,;=%".indexOf(c) >= 0);
            out.append(fine ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return STRAY_PERCENT.matcher(out).replaceAll("%25");
    }

    Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
}
