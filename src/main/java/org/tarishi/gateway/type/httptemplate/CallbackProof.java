package org.tarishi.gateway.type.httptemplate;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Signature;

/** Whether a callback really comes from the provider, beyond knowing our URL. Compares in constant time. */
final class CallbackProof {

    static final List<String> KINDS = List.of(
            "none", "header", "field", "hmac-sha256-hex", "hmac-sha256-base64", "hmac-sha1-hex", "hmac-sha1-base64");

    private final Settings settings;

    CallbackProof(Settings settings) {
        this.settings = settings;
    }

    /** @param field a field of the body or query */
    boolean holds(CallbackRequest request, Function<String, Optional<String>> field) {
        String kind = settings.text(Keys.CALLBACK_AUTH);
        String name = settings.text(Keys.CALLBACK_AUTH_NAME);
        String secret = settings.text(Keys.CALLBACK_SECRET);
        if (kind.isEmpty() || kind.equals("none")) {
            return true;
        }
        if (secret.isEmpty() || name.isEmpty()) {
            return false;
        }
        return switch (kind) {
            case "header" -> Signature.same(secret, request.header(name));
            case "field" -> Signature.same(secret, field.apply(name).orElse(""));
            default -> Signature.same(signature(kind, secret, request.body()), shown(kind, request.header(name)));
        };
    }

    private static String signature(String kind, String secret, byte[] body) {
        byte[] code = Signature.of(kind.startsWith("hmac-sha1-") ? "HmacSHA1" : "HmacSHA256", secret, body);
        return kind.endsWith("hex")
                ? HexFormat.of().formatHex(code)
                : Base64.getEncoder().encodeToString(code);
    }

    // Some write "sha256=" before the code, some write hex in capitals
    private static String shown(String kind, String header) {
        String code = header.strip().replaceFirst("^(?i)sha(1|256)=", "");
        return kind.endsWith("hex") ? code.toLowerCase(Locale.ROOT) : code;
    }
}
