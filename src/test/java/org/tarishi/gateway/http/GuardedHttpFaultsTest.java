package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpReply.NoAnswer;
import org.tarishi.gateway.type.HttpReply.NotSent;

/** Every way in which the other side can fail, by real sockets: the question is always whether anything may have left. */
@Timeout(30)
class GuardedHttpFaultsTest {

    private static final Duration WHOLE = Duration.ofMillis(1500);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final GuardedHttp http = new GuardedHttp();
    private HostPermit permit = (host, port) -> true;

    @BeforeAll
    static void warmUp() {
        Warmth.spread();
    }

    @BeforeEach
    void start() {
        http.permit = (host, port) -> permit.covers(host, port);
        http.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        http.limits = new Limits(Duration.ofMillis(700), WHOLE, 64 * 1024);
        http.machine = GuardedHttpFaultsTest::lookUp;
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop();
    }

    private static InetAddress[] lookUp(String name) throws UnknownHostException {
        if (name.equals("slow.example.org")) {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (name.endsWith(".example.org")) {
            throw new UnknownHostException(name);
        }
        return InetAddress.getAllByName(name);
    }

    private HttpReply post(String url) {
        return http.send(HttpCall.post(url, Map.of("Content-Type", "application/json"), "{\"to\":\"1\"}", List.of()));
    }

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
    void a_refused_connection_left_nothing() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertNotSent("http://127.0.0.1:" + port + "/", "http.refused");
    }

    @Test
    void a_full_backlog_is_a_connect_timeout() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> fillers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Socket filler = new Socket();
                fillers.add(filler);
                try {
                    filler.connect(full.getLocalSocketAddress(), 200);
                } catch (IOException e) {
                    break;
                }
            }
            assertNotSent("http://127.0.0.1:" + full.getLocalPort() + "/", "http.connect-timeout");
            for (Socket filler : fillers) {
                filler.close();
            }
        }
    }

    @Test
    void an_unknown_name_left_nothing() {
        assertNotSent("https://nowhere.example.org/", "http.no-such-host");
    }

    @Test
    void a_name_server_that_does_not_answer_is_given_up_on() {
        Instant before = Instant.now();
        assertNotSent("https://slow.example.org/", "http.no-such-host");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_server_without_tls_left_nothing() throws IOException {
        try (Peer peer =
                new Peer(visit -> visit.say("SSH-2.0-nothing of the kind\r\n").hang())) {
            assertNotSent("https://127.0.0.1:" + peer.port() + "/", "http.tls");
        }
    }

    @Test
    void a_tls_handshake_that_hangs_left_nothing() throws IOException {
        try (Peer peer = new Peer(Peer.Visit::hang)) {
            assertNotSent("https://127.0.0.1:" + peer.port() + "/", "http.connect-timeout");
        }
    }

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
    void a_body_of_exactly_the_limit_is_whole() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "x".repeat(64 * 1024));
        })) {
            assertThat(((Answered) post(peer.url("/"))).body()).hasSize(64 * 1024);
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

    @Test
    void headers_that_could_split_or_redirect_a_request_are_refused() {
        for (Map<String, String> headers : List.of(
                Map.of("X", "a\r\nY: b"),
                Map.of("X Y", "a"),
                Map.of("Host", "other"),
                Map.of("Transfer-Encoding", "x"))) {
            HttpReply reply = http.send(HttpCall.post("https://127.0.0.1/", headers, "", List.of()));
            assertThat(((NotSent) reply).code()).isEqualTo("http.bad-request");
        }
    }

    private void assertNotSent(String url, String code) {
        HttpReply reply = post(url);
        assertThat(reply).isInstanceOf(NotSent.class);
        assertThat(((NotSent) reply).code()).isEqualTo(code);
    }

    private NoAnswer assertNoAnswer(String url, String code) {
        HttpReply reply = post(url);
        assertThat(reply).isInstanceOf(NoAnswer.class);
        assertThat(((NoAnswer) reply).code()).isEqualTo(code);
        assertThat(reply.exchange().text()).startsWith("> POST ");
        return (NoAnswer) reply;
    }
}
