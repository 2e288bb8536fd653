package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;

/** Connections are kept for the next call, and never at the price of a message's fate. */
@Timeout(30)
class KeptConnectionsTest extends HttpAtWork {

    @Test
    void a_challenge_is_an_answer_and_cookies_are_not_kept() throws IOException {
        try (Peer peer = new Peer(visit -> {
            while (visit.listen()) {
                visit.answer(401, "WWW-Authenticate: Basic realm=x\r\nSet-Cookie: a=b\r\n", "");
            }
        })) {
            assertThat(((Answered) post(peer.url("/"))).status()).isEqualTo(401);
            assertThat(((Answered) post(peer.url("/"))).status()).isEqualTo(401);
            assertThat(peer.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
        }
    }

    @Test
    void a_connection_is_kept_for_the_next_call() throws IOException {
        try (Peer peer = new Peer(visit -> {
            while (visit.listen()) {
                visit.answer(200, "", "ok");
            }
        })) {
            for (int i = 0; i < 20; i++) {
                assertThat(((Answered) post(peer.url("/"))).status()).isEqualTo(200);
            }
            assertThat(peer.visits()).isEqualTo(1);
        }
    }

    @Test
    void a_kept_connection_that_the_peer_closed_is_noticed_before_anything_is_written() throws Exception {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "Connection: keep-alive\r\n", "ok");
        })) {
            for (int i = 0; i < 10; i++) {
                assertThat(post(peer.url("/"))).isInstanceOf(Answered.class);
                Thread.sleep(30);
            }
            assertThat(peer.visits()).isEqualTo(10);
            assertThat(peer.requests()).hasSize(10);
        }
    }

    @Test
    void a_kept_connection_that_breaks_under_the_request_has_an_unknown_end_and_is_not_tried_again()
            throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "ok");
            visit.listen();
        })) {
            assertThat(post(peer.url("/"))).isInstanceOf(Answered.class);
            assertNoAnswer(peer.url("/"), "http.broken");
            assertThat(peer.requests()).hasSize(2);
        }
    }

    @Test
    void a_kept_connection_is_not_used_once_its_host_is_no_longer_allowed() throws IOException {
        try (Peer peer = new Peer(visit -> {
            while (visit.listen()) {
                visit.answer(200, "", "ok");
            }
        })) {
            http.machine = name -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            http.stop();
            http.start();
            String url = "https://gateway.test:" + peer.port() + "/";
            assertThat(post(url.replace("https", "http"))).isInstanceOf(Answered.class);

            permit = (host, port) -> false;
            assertNotSent(url.replace(":" + peer.port(), ":8443"), "http.not-allowed");
            assertNotSent(url.replace("https", "http"), "http.not-allowed");
            assertThat(peer.requests()).hasSize(1);
        }
    }

    @Test
    void three_hundred_calls_at_once_all_get_their_own_answer() throws Exception {
        http.limits = Limits.USUAL;
        http.stop();
        http.start();
        CountDownLatch allThere = new CountDownLatch(300);
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            allThere.countDown();
            allThere.await();
            visit.answer(200, "", "ok");
        })) {
            ExecutorService threads = Executors.newFixedThreadPool(300);
            Callable<HttpReply> call = () -> post(peer.url("/"));
            List<Future<HttpReply>> replies = threads.invokeAll(java.util.Collections.nCopies(300, call));
            for (Future<HttpReply> reply : replies) {
                assertThat(reply.get()).isInstanceOf(Answered.class);
            }
            threads.shutdown();
            assertThat(peer.visits()).isEqualTo(300);
        }
    }
}
