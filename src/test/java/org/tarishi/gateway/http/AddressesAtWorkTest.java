package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.Answered;
import org.tarishi.gateway.type.HttpReply.NotSent;
import org.tarishi.gateway.type.SecretMask;

/** Which addresses a name may lead to, judged at every call. */
@Timeout(60)
class AddressesAtWorkTest extends RulesAtWork {

    @Test
    void a_name_that_changes_its_mind_after_the_check_gains_nothing() throws IOException {
        try (Peer canary = new Peer(Peer.Visit::listen)) {
            allow("rebinding.example.com:" + canary.port());
            AtomicInteger asked = new AtomicInteger();
            http.machine = name -> new InetAddress[] {
                InetAddress.getByName(asked.incrementAndGet() == 1 ? "8.8.8.8" : "169.254.169.254")
            };
            http.stop();
            http.start();
            assertThat(http.refusal("http://rebinding.example.com:" + canary.port() + "/"))
                    .isEmpty();

            HttpReply reply = http.send(
                    HttpCall.get("http://rebinding.example.com:" + canary.port() + "/", Map.of(), SecretMask.NONE));

            assertThat(((NotSent) reply).code()).isEqualTo("http.not-allowed");
            assertThat(canary.visits()).isZero();
        }
    }

    @Test
    void the_name_is_looked_up_once_for_a_connection_and_the_host_header_keeps_it() throws IOException {
        try (Peer peer = new Peer(visit -> {
            while (visit.listen()) {
                visit.answer(200, "", "ok");
            }
        })) {
            allow("vpn.example.com");
            AtomicInteger asked = new AtomicInteger();
            http.machine = name -> {
                asked.incrementAndGet();
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            };
            http.stop();
            http.start();
            String url = "http://vpn.example.com:" + peer.port() + "/";

            assertThat(http.send(HttpCall.get(url, Map.of(), SecretMask.NONE))).isInstanceOf(Answered.class);
            assertThat(asked).hasValue(1);
            assertThat(peer.requests().element()).contains("\r\nHost: vpn.example.com:" + peer.port() + "\r\n");
        }
    }

    @Test
    void an_allowed_host_may_be_private_plain_and_on_any_port() throws IOException {
        try (Peer peer = new Peer(visit -> {
            visit.listen();
            visit.answer(200, "", "ok");
        })) {
            allow("127.0.0.1:" + peer.port(), "::1", "gateway", "10.0.0.5:13013");

            assertThat(http.send(HttpCall.get(peer.url("/"), Map.of(), SecretMask.NONE)))
                    .isInstanceOf(Answered.class);
            assertThat(http.refusal("http://10.0.0.5:13013/cgi-bin/sendsms")).isEmpty();
            assertThat(http.refusal("http://[::1]:4000/")).isEmpty();
            assertThat(http.refusal("http://gateway/")).isEmpty();
            assertThat(http.refusal("http://127.0.0.1:1/")).contains("fault.url-not-https");
            assertThat(http.refusal("https://10.0.0.5/")).contains("fault.url-private");
        }
    }

    @Test
    void metadata_services_stay_closed_even_where_their_host_is_allowed() {
        allowed =
                Set.of("169.254.169.254", "metadata.google.internal", "fd00:ec2::254", "0.0.0.0", "inner.example.com");
        http.machine = name -> new InetAddress[] {InetAddress.getByName("169.254.169.254")};
        http.stop();
        http.start();

        assertThat(List.of(
                        "http://169.254.169.254/",
                        "http://metadata.google.internal/",
                        "http://[fd00:ec2::254]/",
                        "http://0.0.0.0/",
                        "http://inner.example.com/"))
                .allSatisfy(url -> assertThat(http.refusal(url)).as(url).isPresent());
    }
}
