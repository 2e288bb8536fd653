package org.tarishi.gateway.type.smsgate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.Signature;

/** A phone with the app: says what was recorded, with the secrets of the tests' URL. */
final class SmsGatePhone {

    static final String DEVICE = "AAAAAAAAAAAAAAAA";

    private final String address;
    private final DeviceTokens tokens;

    SmsGatePhone(String address) {
        this.address = address;
        this.tokens = new DeviceTokens(address);
    }

    CallbackRequest registering(String name) {
        return said(name, "device", "Bearer " + tokens.privateToken());
    }

    CallbackRequest of(String name, String point) {
        return said(name, point, "Bearer " + tokens.tokenOf(DEVICE));
    }

    CallbackRequest said(String name, String point, String authorization) {
        CallbackRequest plain = Recording.of(getClass(), name).asCallback(point);
        return with(plain, point, Map.of("Authorization", authorization));
    }

    /** Signed as PayloadSingingPlugin does it. */
    CallbackRequest signed(String name, String key) {
        CallbackRequest plain = Recording.of(getClass(), name).asCallback("inbound");
        String time = plain.header("x-timestamp");
        byte[] mac = Signature.of("HmacSHA256", key, (plain.text(UTF_8) + time).getBytes(UTF_8));
        return with(plain, "inbound", Map.of("X-Signature", HexFormat.of().formatHex(mac)));
    }

    CallbackRequest signed(String name) {
        return signed(name, tokens.signingKey());
    }

    private CallbackRequest with(CallbackRequest plain, String point, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(plain.headers());
        headers.putAll(more);
        return new CallbackRequest(
                point, plain.method(), address + "/" + point, plain.query(), headers, plain.body(), plain.address());
    }
}
