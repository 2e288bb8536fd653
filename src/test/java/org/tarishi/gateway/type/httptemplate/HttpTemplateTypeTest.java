package org.tarishi.gateway.type.httptemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;

class HttpTemplateTypeTest extends TemplateAtWork implements ProviderContract {

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("json-accepted", Map.of(), "Habari \"dunia\" \\ ü {to}"), "176400000000001");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("json-refused", bearer(), PLAIN), "Invalid number for this network");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("json-throttled", basic(), PLAIN), "7");
    }

    @Override
    public Attempt silence() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<String, String> values = new HashMap<>(Map.of("authentication", "header", "auth-header", "X-Key"));
            values.put("url", "http://127.0.0.1:" + silent.getLocalPort() + "/{reference}?key={secret}");
            return submit(filledIn(values), PLAIN);
        }
    }

    @Override
    public Attempt outOfCredit() throws InterruptedException {
        return play("json-no-credit", Map.of(), PLAIN);
    }

    @Override
    public Attempt wrongKey() throws InterruptedException {
        return play("json-wrong-key", bearer(), PLAIN);
    }

    @Override
    public Attempt garbage() throws InterruptedException {
        return play("json-garbage", Map.of(), PLAIN);
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("json-delivered", "report", "\"delivered\"", "\"teleported\"");
    }

    private static Map<String, String> bearer() {
        return Map.of("authentication", "bearer");
    }

    private static Map<String, String> basic() {
        return Map.of("authentication", "basic", "user", "hub");
    }

    @Test
    void xml_is_written_and_read() throws InterruptedException {
        Map<String, String> xml = Map.of(
                "body",
                "xml",
                "template",
                "<sms id=\"{reference}\"><to>{to}</to><text>{text}</text></sms>",
                "number-format",
                "digits",
                "id-path",
                "<messageId>([^<]+)</messageId>");

        assertThat(play("xml-accepted", xml, "5 < 6 & \"7\"").outcome()).isEqualTo(new Accepted("ab-12"));
    }

    @Test
    void a_text_that_the_charset_cannot_hold_is_refused_and_not_mutilated() {
        Map<String, String> latin = Map.of("charset", "iso-8859-1", "body", "form", "template", "text={text}");
        Attempt attempt = submit(filledIn(latin), AMHARIC);

        assertThat(((Refused) attempt.outcome()).trouble().code()).isEqualTo("gateway.charset");
    }
}
