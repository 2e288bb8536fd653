package org.tarishi.gateway.type.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.FormFields;

/** The vectors of Twilio's own tests (protocols.md b.7), token 12345. */
class TwilioSignatureTest {

    private static final String FORM =
            "To=%2B18005551212&From=%2B14158675309&Digits=1234&Caller=%2B14158675309&CallSid=CA1234567890ABCDE";
    private static final String JSON = "{\"property\": \"value\", \"boolean\": true}";
    private static final String HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";

    private final TwilioSignature signature = new TwilioSignature("12345");

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4="
    })
    void a_form_is_signed_with_its_fields(String url, String expected) {
        assertThat(signature.isOn(call(url, FormFields.TYPE, FORM, expected))).isTrue();
        assertThat(signature.isOn(call(url, FormFields.TYPE, FORM.replace("1234", "1235"), expected)))
                .isFalse();
        assertThat(new TwilioSignature("12346").isOn(call(url, FormFields.TYPE, FORM, expected)))
                .isFalse();
    }

    @Test
    void without_fields_the_address_alone_is_signed() {
        assertThat(signature.isOn(
                        call("https://mycompany.com/myapp.php?foo=1&bar=2", "", "", "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=" + HASH + ", a9nBmqA0ju/hNViExpshrM61xv4=",
        "https://mycompany.com/myapp.php?bodySHA256=" + HASH + ", y77kIzt2vzLz71DgmJGsen2scGs="
    })
    void another_body_is_covered_by_its_hash_in_the_address(String url, String expected) {
        assertThat(signature.isOn(call(url, "application/json", JSON, expected)))
                .isTrue();
        assertThat(signature.isOn(call(url, "application/json", JSON + " ", expected)))
                .isFalse();
    }

    @Test
    void twilio_may_sign_the_standard_port_or_leave_it_out() {
        String withPort = "kvajT1Ptam85bY51eRf/AJRuM3w=";
        String without = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
        String bare = "https://mycompany.com/myapp.php?foo=1&bar=2";
        String full = "https://mycompany.com:443/myapp.php?foo=1&bar=2";

        assertThat(signature.isOn(call(bare, FormFields.TYPE, FORM, withPort))).isTrue();
        assertThat(signature.isOn(call(full, FormFields.TYPE, FORM, without))).isTrue();
    }

    @Test
    void a_name_that_comes_twice_counts_with_each_value_once() {
        String once = TwilioSignature.fields(call("https://a.example/", FormFields.TYPE, "b=2&a=1&b=1", ""));
        String twice = TwilioSignature.fields(call("https://a.example/", FormFields.TYPE, "b=1&b=2&a=1&b=2", ""));

        assertThat(once).isEqualTo("a1b1b2").isEqualTo(twice);
    }

    @Test
    void without_a_token_no_signature_is_good() {
        assertThat(new TwilioSignature("").isOn(call("https://a.example/", "", "", "")))
                .isFalse();
    }

    private static CallbackRequest call(String url, String type, String body, String signature) {
        int mark = url.indexOf('?');
        return new CallbackRequest(
                "inbound",
                "POST",
                url,
                mark < 0 ? "" : url.substring(mark + 1),
                Map.of("Content-Type", type, "X-Twilio-Signature", signature),
                body.getBytes(StandardCharsets.UTF_8),
                "192.0.2.1");
    }
}
