package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpReply.NoAnswer;

/** What fails after the request may have left has an unknown end. */
@Timeout(30)
class NoWholeAnswerTest extends HttpAtWork {

    @Test
    void silence_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(Peer.Visit::hang)) {
            assertNoAnswer(peer.url("/"), "http.timeout");
        }
    }

    @Test
    void half_a_body_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"1\"");
        })) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }

    @Test
    void half_a_chunk_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"id\":\"1\"");
        })) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }

    @Test
    void an_answer_dripped_out_is_cut_off_after_the_whole_time() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            for (int i = 0; i < 1000; i++) {
                visit.say("x");
                Thread.sleep(50);
            }
        })) {
            assertDripEnds(peer);
        }
    }

    @Test
    void headers_dripped_out_are_cut_off_after_the_whole_time() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\nX: ");
            for (int i = 0; i < 1000; i++) {
                visit.say("x");
                Thread.sleep(50);
            }
        })) {
            assertDripEnds(peer);
        }
    }

    @Test
    void endless_interim_answers_are_cut_off_after_the_whole_time() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            for (int i = 0; i < 1000; i++) {
                visit.say("HTTP/1.1 103 Early Hints\r\n\r\n");
                Thread.sleep(50);
            }
        })) {
            assertDripEnds(peer);
        }
    }

    private void assertDripEnds(Peer peer) {
        Instant before = Instant.now();
        assertNoAnswer(peer.url("/"), "http.timeout");
        assertThat(Duration.between(before, Instant.now())).isBetween(WHOLE.minusMillis(200), WHOLE.plusSeconds(10));
    }

    @Test
    void garbage_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("\u0000\u0001\u0002 this is not HTTP\r\n\r\n");
        })) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }

    @Test
    void an_early_close_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(Peer.Visit::listen)) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }

    @Test
    void a_reset_has_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.socket().setSoLinger(true, 0);
        })) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }

    @Test
    void a_huge_body_is_not_read_to_its_end() throws IOException {
        String megabyte = "x".repeat(1 << 20);
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 10_000; i++) {
                visit.say("100000\r\n").say(megabyte).say("\r\n");
            }
        })) {
            NoAnswer answer = assertNoAnswer(peer.url("/"), "http.too-long");
            assertThat(answer.detail()).contains("HTTP 200", "65536");
        }
    }

    @Test
    void too_many_headers_have_an_unknown_end() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.say("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(5000) + "\r\n");
        })) {
            assertNoAnswer(peer.url("/"), "http.broken");
        }
    }
}
