package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.NotSent;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.server.FreePort;

/** What fails before a byte of the request has left may be sent again. */
@Timeout(30)
class NothingLeftTest extends HttpAtWork {

    @Test
    void a_refused_connection_left_nothing() {
        assertNotSent("http://127.0.0.1:" + FreePort.find() + "/", "http.refused");
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
    void headers_that_could_split_or_redirect_a_request_are_refused() {
        for (Map<String, String> headers : List.of(
                Map.of("X", "a\r\nY: b"),
                Map.of("X Y", "a"),
                Map.of("Host", "other"),
                Map.of("Transfer-Encoding", "x"))) {
            HttpReply reply = http.send(HttpCall.post("https://127.0.0.1/", headers, "", SecretMask.NONE));
            assertThat(((NotSent) reply).code()).isEqualTo("http.bad-request");
        }
    }
}
