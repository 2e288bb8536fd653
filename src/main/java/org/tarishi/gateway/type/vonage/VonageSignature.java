package org.tarishi.gateway.type.vonage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarishi.gateway.type.Signature;

/** The parameter {@code sig}: a code over all others, sorted by name ("Signing messages" of Vonage's documentation). */
final class VonageSignature {

    static final String NONE = "none";
    static final List<String> METHODS = List.of(NONE, "md5hash", "md5", "sha1", "sha256", "sha512");

    private VonageSignature() {}

    static boolean holds(Map<String, String> parameters, String method, String secret) {
        String shown = parameters.getOrDefault("sig", "").strip().toLowerCase(Locale.ROOT);
        return !secret.isEmpty() && Signature.same(of(parameters, method, secret), shown);
    }

    /** In lower-case hexadecimal. */
    static String of(Map<String, String> parameters, String method, String secret) {
        String text = new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(each ->
                                !each.getKey().equals("sig") && !each.getValue().isEmpty())
                        .map(each -> "&" + each.getKey() + "=" + each.getValue().replaceAll("[&=]", "_"))
                        .collect(Collectors.joining());
        return HexFormat.of().formatHex(code(text, method, secret));
    }

    private static byte[] code(String text, String method, String secret) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return switch (method) {
            case "md5hash" -> md5(text + secret);
            case "md5" -> Signature.of("HmacMD5", secret, octets);
            case "sha1" -> Signature.of("HmacSHA1", secret, octets);
            case "sha512" -> Signature.of("HmacSHA512", secret, octets);
            default -> Signature.of("HmacSHA256", secret, octets);
        };
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
