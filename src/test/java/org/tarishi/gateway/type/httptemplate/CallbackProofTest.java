package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.type.GatewayFormContract.CANARY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;

/** Whether a callback is the provider's. */
class CallbackProofTest extends TemplateAtWork {

    /** Computed with {@code openssl dgst -hmac} over the body of json-inbound.http and the canary. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "hmac-sha256-hex",
            "8b238fcbbfcd08c0666e0cf5643f57adb5fb4a5b2012b27809258dc0c6355ec2",
            "hmac-sha256-base64",
            "iyOPy7/NCMBmbgz1ZD9XrbX7SlsgErJ4CSWNwMY1XsI=",
            "hmac-sha1-hex",
            "0a72107cd6e53b4895deec8861951998495482fd",
            "hmac-sha1-base64",
            "CnIQfNblO0iV3uyIYZUZmElUgv0=");

    @Test
    void a_secret_in_a_header_or_field_must_be_right() {
        Map<String, String> header = Map.of("callback-auth", "header", "callback-auth-name", "X-Token");
        Map<String, String> field = Map.of("callback-auth", "field", "callback-auth-name", "token");
        CallbackRequest with = withHeader("json-inbound", "X-Token", CANARY);
        CallbackRequest wrong = withHeader("json-inbound", "X-Token", CANARY + "x");
        CallbackRequest inside = callback("json-inbound", "inbound", "{", "{\"token\":\"cAn4ry+s3cret/\\\"&=ü\",");

        assertThat(type.read(with, filledIn(header))).isInstanceOf(Understood.class);
        assertThat(type.read(wrong, filledIn(header))).isInstanceOf(Forged.class);
        assertThat(type.read(with, filledIn(field))).isInstanceOf(Forged.class);
        assertThat(type.read(inside, filledIn(field))).isInstanceOf(Understood.class);
    }

    @Test
    void a_signature_must_be_right_in_each_of_its_spellings() {
        SIGNATURES.forEach((kind, code) -> {
            Map<String, String> settings = Map.of("callback-auth", kind, "callback-auth-name", "X-Signature");
            assertThat(type.read(withHeader("json-inbound", "X-Signature", code), filledIn(settings)))
                    .as(kind)
                    .isInstanceOf(Understood.class);
            assertThat(type.read(
                            withHeader("json-inbound", "X-Signature", "!" + code.substring(1)), filledIn(settings)))
                    .as(kind)
                    .isInstanceOf(Forged.class);
        });
        Map<String, String> hex = Map.of("callback-auth", "hmac-sha256-hex", "callback-auth-name", "X-Signature");
        assertThat(type.read(
                        withHeader("json-inbound", "X-Signature", "sha256=" + SIGNATURES.get("hmac-sha256-hex")),
                        filledIn(hex)))
                .isInstanceOf(Understood.class);
        assertThat(type.read(callback("json-inbound", "inbound", "", ""), filledIn(hex)))
                .isInstanceOf(Forged.class);
    }
}
