package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpReply.Answered;

/** What is an answer, and what the client does not do by itself. */
@Timeout(30)
class WholeAnswerTest extends HttpAtWork {

    @Test
    void a_whole_answer_is_given_back_with_its_headers_and_its_wait() throws IOException {
        try (Peer peer = new Peer(visit -> {
            while (visit.listen()) {
                visit.answer(429, "Retry-After: 7\r\nX-Why: slow\r\n", "{\"e\":\"ü\"}");
            }
        })) {
            Answered answered = (Answered) post(peer.url("/send?a=b%20c"));

            assertThat(answered.status()).isEqualTo(429);
            assertThat(answered.headers()).containsEntry("x-why", "slow");
            assertThat(answered.text(StandardCharsets.UTF_8)).isEqualTo("{\"e\":\"ü\"}");
            assertThat(answered.retryAfter()).isEqualTo(Duration.ofSeconds(7));
            assertThat(peer.requests().element())
                    .startsWith("POST /send?a=b%20c HTTP/1.1\r\n")
                    .contains("\r\nHost: 127.0.0.1:" + peer.port() + "\r\n", "\r\nContent-Length: 10\r\n")
                    .endsWith("\r\n\r\n{\"to\":\"1\"}");
        }
    }

    @Test
    void a_wait_given_as_a_date_counts_from_now() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(503, "Retry-After: Mon, 23 Nov 2026 08:01:30 GMT\r\n", "");
        })) {
            assertThat(((Answered) post(peer.url("/"))).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        }
    }

    @Test
    void a_body_of_exactly_the_limit_is_whole() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "x".repeat(64 * 1024));
        })) {
            assertThat(((Answered) post(peer.url("/"))).body()).hasSize(64 * 1024);
        }
    }

    @Test
    void a_compressed_answer_is_not_unpacked() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "Content-Encoding: gzip\r\n", "not gzip at all");
        })) {
            assertThat(((Answered) post(peer.url("/"))).text(StandardCharsets.UTF_8))
                    .isEqualTo("not gzip at all");
            assertThat(peer.requests().element().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("accept-encoding");
        }
    }

    @Test
    void a_content_type_that_is_none_does_no_harm() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "Content-Type: ;;;/nonsense\r\n", "ok");
        })) {
            assertThat(((Answered) post(peer.url("/"))).text(StandardCharsets.UTF_8))
                    .isEqualTo("ok");
        }
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() throws IOException {
        try (Peer other = new Peer(Peer.Visit::listen);
                Peer peer = new Peer(visit -> {
                    while (visit.listen()) {
                        visit.answer(307, "Location: " + other.url("/") + "\r\n", "");
                    }
                })) {
            assertThat(((Answered) post(peer.url("/"))).status()).isEqualTo(307);
            assertThat(peer.visits()).isEqualTo(1);
            assertThat(other.visits()).isZero();
        }
    }
}
