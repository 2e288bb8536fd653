package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.NotSent;
import org.tarishi.gateway.type.SecretMask;

/** Server-side request forgery: a gateway's address must never reach what only this machine or its network may reach. */
@Timeout(60)
class CallRulesTest extends RulesAtWork {

    private static List<String> corpus(String file, int port) throws IOException {
        try (InputStream stream = CallRulesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.replace("PORT", Integer.toString(port)))
                    .toList();
        }
    }

    @Test
    void no_url_of_the_corpus_reaches_this_machine() throws IOException {
        try (Peer canary = new Peer(Peer.Visit::listen);
                Peer secure = new Peer(Peer.Visit::listen)) {
            List<String> urls = corpus("refused-urls.txt", canary.port());
            assertThat(urls).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
            for (String url : urls) {
                assertThat(http.refusal(url)).as(url).isPresent();
                HttpReply reply = http.send(HttpCall.get(url, Map.of(), SecretMask.NONE));
                assertThat(reply).as(url).isInstanceOf(NotSent.class);
                assertThat(((NotSent) reply).code()).as(url).isIn("http.not-allowed", "http.no-such-host");
            }
            assertThat(canary.visits() + secure.visits()).isZero();
        }
    }

    @Test
    void line_breaks_and_other_control_characters_are_refused() {
        for (String odd : List.of("\r\nHost: x", "\n", "\t", " ", "\u0000", "\u2028", "\u00a0", "\u007f")) {
            assertThat(http.refusal("https://provider.example.com/a" + odd + "b"))
                    .contains("fault.url-malformed");
            assertThat(http.refusal("https://provider" + odd + ".example.com/")).contains("fault.url-malformed");
        }
        assertThat(http.refusal("https://provider.example.com/" + "x".repeat(5000)))
                .contains("fault.url-malformed");
        assertThat(http.refusal("https://" + "a.".repeat(130) + "example.com/")).contains("fault.url-host");
        assertThat(http.refusal("https://" + "a".repeat(64) + ".example.com/")).contains("fault.url-host");
    }

    @Test
    void providers_are_accepted() throws IOException {
        List<String> urls = corpus("accepted-urls.txt", 0);
        assertThat(urls).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        assertThat(urls).allSatisfy(url -> assertThat(http.refusal(url)).as(url).isEmpty());
    }

    @Test
    void every_refusal_has_its_words() throws IOException {
        var english = java.util.ResourceBundle.getBundle("org.tarishi.i18n.gateway", Locale.ROOT);
        assertThat(corpus("refused-urls.txt", 9))
                .allSatisfy(
                        url -> assertThat(english.containsKey(http.refusal(url).orElseThrow()))
                                .as(url + " " + http.refusal(url))
                                .isTrue());
    }

    @Test
    void what_is_called_is_rebuilt_from_the_parts_that_were_judged() {
        assertThat(rebuilt("https://PROVIDER.example.COM.:443?a=ü&b=100%"))
                .isEqualTo("https://provider.example.com/?a=%C3%BC&b=100%25");
        assertThat(rebuilt("https://bücher.example.com:8443/x y".replace(" ", "")))
                .isEqualTo("https://xn--bcher-kva.example.com:8443/xy");
        assertThat(rebuilt("https://[2606:4700:4700::1111]:8443/%7Ea{b}"))
                .isEqualTo("https://[2606:4700:4700:0:0:0:0:1111]:8443/%7Ea%7Bb%7D");
        assertThat(rebuilt("https://provider.example.com//a/../b")).isEqualTo("https://provider.example.com//a/../b");
    }

    @Test
    void nothing_is_refused_by_what_is_remembered_when_it_was_allowed_meanwhile() throws IOException {
        try (Peer provider = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "{}");
        })) {
            http.permit = new HostPermit() {
                @Override
                public boolean covers(String host, int port) {
                    return false;
                }

                @Override
                public boolean coversNow(String host, int port) {
                    return port == provider.port();
                }
            };
            http.start();

            String url = "http://127.0.0.1:" + provider.port() + "/send";
            assertThat(http.refusal(url)).isEmpty();
            assertThat(http.send(HttpCall.get(url, Map.of(), SecretMask.NONE))).isNotInstanceOf(NotSent.class);
            assertThat(http.refusal("http://127.0.0.1:1/send")).contains("fault.url-not-https");
        }
    }

    private static String rebuilt(String url) {
        return UrlReading.of(url).match(read -> read.toUri().toString(), code -> code);
    }
}
