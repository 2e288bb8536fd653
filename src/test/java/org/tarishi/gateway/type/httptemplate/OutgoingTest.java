package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** What goes out for one message: every value is escaped for the place where it stands. */
class OutgoingTest extends TemplateAtWork {

    private static final String NASTY = "\"},{\"x\":\"\\ \n&a=b#?</text>]]><!--{to}${x}%00ü✓😀\u0001";

    private HttpCall call(Map<String, String> changes, String from, String text) {
        Submission submission = new Submission(
                REFERENCE,
                PhoneNumber.of("+254712345678"),
                from,
                new SmsText(text),
                GatewayTypeContract.NOW.plusSeconds(3661));
        LinkContext context = new LinkContext(
                http,
                request -> {},
                GatewayTypeContract.CLOCK,
                point -> "https://hub.example.org/callbacks/t/" + point);
        var settings = filledIn(changes);
        return new Outgoing(settings, SecretMask.NONE, Placeholders.of(submission, settings, context))
                .call()
                .orElseThrow();
    }

    private static String body(HttpCall call) {
        return new String(call.body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_text_stays_one_string_of_a_json_body() throws JsonProcessingException {
        var json = new JsonMapper().readTree(body(call(Map.of(), "+254700000001", NASTY)));

        assertThat(json.path("text").asText()).isEqualTo(NASTY);
        assertThat(json.path("from").asText()).isEqualTo("+254700000001");
        assertThat(json.size()).isEqualTo(5);
    }

    @Test
    void a_member_that_comes_out_empty_is_left_out_and_numbers_may_stand_bare() {
        String template = "{\"m\":[{\"from\":\"{from}\",\"n\":{segments},\"s\":{validity-seconds},\"t\":\"{from}x\"}]}";

        assertThat(body(call(Map.of("template", template), "", "hi")))
                .isEqualTo("{\"m\":[{\"n\":1,\"s\":3661,\"t\":\"x\"}]}");
    }

    @Test
    void a_text_stays_one_value_of_a_form_or_query() {
        Map<String, String> form =
                Map.of("body", "form", "template", "text={text}\nfrom={from}\nfixed=a&b\nkind={encoding}");
        HttpCall sent = call(form, "", NASTY);
        FormFields fields = FormFields.of(body(sent), StandardCharsets.UTF_8);

        assertThat(fields.values()).isEqualTo(Map.of("text", NASTY, "fixed", "a&b", "kind", "unicode"));

        Map<String, String> query = new HashMap<>(form);
        query.putAll(Map.of("body", "query", "url", "https://provider.example.org/send?key=1"));
        HttpCall asked = call(query, "", "a b+c");
        assertThat(asked.url())
                .isEqualTo("https://provider.example.org/send?key=1&text=a%20b%2Bc&fixed=a%26b&kind=gsm");
        assertThat(asked.body()).isEmpty();
        assertThat(asked.headers()).doesNotContainKey("Content-Type");
    }

    @Test
    void a_text_stays_inside_its_element() {
        Map<String, String> xml = Map.of("body", "xml", "template", "<m a='{text}'><text>{text}</text></m>");
        Fields read = XmlFields.of(call(xml, "", NASTY).body()).orElseThrow();

        String held = NASTY.replace('\u0001', '\uFFFD');
        assertThat(read.value("/m/text")).contains(held);
        assertThat(read.value("/m/@a")).contains(held);
    }

    @Test
    void a_value_cannot_leave_the_path_or_a_header() {
        Map<String, String> settings = Map.of(
                "url", "https://provider.example.org/{from}/send", "headers", "X-From: {from}\nContent-Type: text/x");
        HttpCall sent = call(settings, "../a?b#c\r\nX: y", "hi");

        assertThat(sent.url()).isEqualTo("https://provider.example.org/..%2Fa%3Fb%23c%0D%0AX%3A%20y/send");
        assertThat(sent.headers()).containsEntry("X-From", "../a?b#c  X: y").containsEntry("Content-Type", "text/x");
    }

    @Test
    void numbers_texts_and_times_are_written_as_the_form_says() {
        String template = "{to}|{text}|{text-gsm}|{text-hex}|{encoding}|{segments}|{validity-minutes}|{valid-until}"
                + "|{reference}|{report-url}|{inbound-url}";
        Map<String, String> settings = Map.of(
                "body",
                "form",
                "template",
                "all=" + template,
                "number-format",
                "double-zero",
                "charset",
                "hex-when-unicode",
                "encoding-words",
                "0, 8");

        assertThat(all(settings, "hi"))
                .isEqualTo("00254712345678|hi|hi||0|1|61|2026-11-23T09:01:01Z|812345678901234567"
                        + "|https://hub.example.org/callbacks/t/report|https://hub.example.org/callbacks/t/inbound");
        assertThat(all(settings, "✓")).startsWith("00254712345678|2713||2713|8|1|");
    }

    private String all(Map<String, String> settings, String text) {
        return FormFields.of(body(call(settings, "", text)), StandardCharsets.UTF_8)
                .value("all")
                .orElseThrow();
    }

    @Test
    void who_we_are_is_shown_as_the_form_says() {
        Map<String, String> headers = new HashMap<>();
        Map.of("basic", "Authorization", "bearer", "Authorization", "header", "X-Key", "hmac", "X-Key")
                .forEach((kind, header) -> headers.put(
                        kind,
                        call(
                                        Map.of(
                                                "authentication",
                                                kind,
                                                "user",
                                                "hub",
                                                "auth-header",
                                                "X-Key",
                                                "body",
                                                "form",
                                                "template",
                                                "a=b"),
                                        "",
                                        "hi")
                                .headers()
                                .get(header)));

        // printf 'hub:…' | base64; printf 'a=b' | openssl dgst -sha256 -hmac …
        assertThat(headers)
                .containsEntry("basic", "Basic aHViOmNBbjRyeStzM2NyZXQvIiY9w7w=")
                .containsEntry("bearer", "Bearer " + CANARY)
                .containsEntry("header", CANARY)
                .containsEntry("hmac", "2b6ede6303e4fc5cabdfb39f0945b2b07efa579d9693f79a5596cfb11effcfcb");
    }

    private static final String CANARY = org.tarishi.gateway.type.GatewayFormContract.CANARY;
}
