package org.tarishi.gateway.type.twilio;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.Signature;

/**
 * The header {@code X-Twilio-Signature}: HMAC-SHA1, by the auth token, over the URL that was called and each field of the
 * form, sorted by name (twilio.com/docs/usage/security).
 */
final class TwilioSignature {

    private static final String HEADER = "x-twilio-signature";
    private static final String BODY_HASH = "bodySHA256";
    private static final int MOST_FIELDS = 500;

    /** Scheme and host, port, the rest. */
    private static final Pattern URL = Pattern.compile("(https?://[^/:?#]+)(:\\d+)?(.*)");

    private final String token;

    TwilioSignature(String token) {
        this.token = token;
    }

    boolean isOn(CallbackRequest request) {
        String given = request.header(HEADER).strip();
        return !token.isBlank()
                && urls(request.url()).anyMatch(url -> Signature.same(of(url, fields(request)), given))
                && bodyIsAsSigned(request);
    }

    /** @param fields what is appended to the URL, name and value without anything between */
    String of(String url, String fields) {
        byte[] signed = (url + fields).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Signature.of("HmacSHA1", token, signed));
    }

    /** The URL as we know it, with its standard port and without: Twilio signs it either way. */
    private static Stream<String> urls(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return Stream.of(url);
        }
        String start = parts.group(1);
        String rest = parts.group(3);
        String standard = start.startsWith("https") ? ":443" : ":80";
        return Stream.of(url, start + rest, start + standard + rest).distinct();
    }

    /** The fields of a form, sorted; of a repeated name each value once. What is no form is covered by its hash. */
    static String fields(CallbackRequest request) {
        if (!request.header("content-type").startsWith(FormFields.TYPE)) {
            return "";
        }
        Map<String, SortedSet<String>> sorted = new TreeMap<>();
        for (String pair : request.text(StandardCharsets.UTF_8).split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                sorted.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new TreeSet<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        StringBuilder all = new StringBuilder();
        sorted.forEach(
                (name, values) -> values.forEach(value -> all.append(name).append(value)));
        return all.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static boolean bodyIsAsSigned(CallbackRequest request) {
        return FormFields.of(request.query(), StandardCharsets.UTF_8)
                .value(BODY_HASH)
                .map(hash -> Signature.same(hash, sha256(request.body())))
                .orElse(true);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
