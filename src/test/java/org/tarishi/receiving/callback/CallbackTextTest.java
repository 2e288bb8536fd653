package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Settings;

class CallbackTextTest {

    private final CallbackText text =
            new CallbackText(new Settings(Map.of("callback-secret", "geheim-7351"), Set.of("callback-secret")));

    @Test
    void it_is_written_as_it_came() {
        CallbackRequest request = request("a=1", Map.of("Content-Type", "text/plain"), "line one\nline two: é");

        assertThat(text.of(request)).isEqualTo("""
                < POST /callbacks/•••/inbound?a=1
                < content-type: text/plain
                <\s
                < line one
                < line two: é""");
    }

    @Test
    void no_credential_is_shown() {
        CallbackRequest request = request(
                "key=geheim-7351",
                Map.of(
                        "Authorization", "Basic Zm9vOmJhcg==",
                        "Cookie", "session=1",
                        "X-Api-Key", "k-4711",
                        "X-Twilio-Signature", "RSOYDt4T1cUT",
                        "X-Proof", "geheim-7351"),
                "{\"secret\": \"geheim-7351\"}");

        assertThat(text.of(request))
                .doesNotContain("geheim-7351", "Zm9vOmJhcg", "session=1", "k-4711", "RSOYDt4T1cUT")
                .contains("authorization: •••", "cookie: •••", "x-proof: •••", "key=•••", "{\"secret\": \"•••\"}");
    }

    @Test
    void what_is_kept_reads_as_it_came() {
        CallbackRequest request = request("q=1", Map.of("X-Odd", "a\"b\\c\n\u0001"), "body\nof two lines \u00e9");

        CallbackExchange kept = kept(request);
        kept.seal(CallbackTextTest::turned);
        CallbackRequest again = kept.request(CallbackTextTest::turned, query -> "https://sms.example.org/?" + query);

        assertThat(again.header("x-odd")).isEqualTo("a\"b\\c\n\u0001");
        assertThat(again.query()).isEqualTo("q=1");
        assertThat(again.url()).isEqualTo("https://sms.example.org/?q=1");
        assertThat(again.method()).isEqualTo("POST");
        assertThat(again.point()).isEqualTo("inbound");
        assertThat(again.body()).isEqualTo("body\nof two lines \u00e9".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_kept_before_anything_was_sealed_reads_as_it_came() {
        CallbackRequest request = request("q=1", Map.of("X-Odd", "1"), "body");

        CallbackRequest again = kept(request).request(CallbackTextTest::turned, query -> query);

        assertThat(again.header("x-odd")).isEqualTo("1");
        assertThat(again.query()).isEqualTo("q=1");
        assertThat(again.body()).isEqualTo("body".getBytes(StandardCharsets.UTF_8));
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static CallbackExchange kept(CallbackRequest request) {
        return new CallbackExchange(1, 2, request, Instant.EPOCH);
    }

    private static CallbackRequest request(String query, Map<String, String> headers, String body) {
        return new CallbackRequest(
                "inbound", "POST", "", query, headers, body.getBytes(StandardCharsets.UTF_8), "192.0.2.1");
    }
}
