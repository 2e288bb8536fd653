package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.platform.Sentences;

/** A provider is believed only by a certificate of its own name that is good now and signed by somebody we trust. */
@Timeout(60)
class CertificatesAtWorkTest extends HttpAtWork {

    private static final String HOST = "sms.tls.test";

    private static Certificates certificates;

    @BeforeAll
    static void make(@TempDir Path folder) {
        certificates = new Certificates(folder)
                .signed("proper", HOST)
                .signed("of-another-host", "other.tls.test")
                .expired("expired", HOST)
                .selfSigned("self-signed", HOST);
    }

    @BeforeEach
    void trustTheAuthority() throws GeneralSecurityException, IOException {
        http.stop();
        http.tls = new DefaultClientTlsStrategy(certificates.trustingTheAuthority());
        http.machine = name ->
                name.endsWith(".tls.test") ? new InetAddress[] {InetAddress.getLoopbackAddress()} : lookUp(name);
        http.start();
    }

    @Test
    void a_proper_chain_is_believed_and_the_server_is_asked_for_by_its_name() throws Exception {
        try (TlsPeer peer = new TlsPeer(certificates.showing("proper"))) {
            HttpReply reply = post("https://" + HOST + ":" + peer.port() + "/send");

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            HttpReply.Answered.class,
                            answer -> assertThat(answer.status()).isEqualTo(200));
            assertThat(peer.asked()).singleElement().asString().contains("value=" + HOST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"of-another-host", "expired", "self-signed"})
    void no_other_certificate_is_believed_and_nothing_is_said(String alias) throws Exception {
        try (TlsPeer peer = new TlsPeer(certificates.showing(alias))) {
            assertNotSent("https://" + HOST + ":" + peer.port() + "/send", "http.tls");

            assertThat(peer.asked()).isEmpty();
        }
    }

    @Test
    void an_authority_that_the_machine_does_not_know_is_not_believed() throws Exception {
        http.stop();
        http.tls = DefaultClientTlsStrategy.createDefault();
        http.start();
        try (TlsPeer peer = new TlsPeer(certificates.showing("proper"))) {
            assertNotSent("https://" + HOST + ":" + peer.port() + "/send", "http.tls");
        }
    }

    @Test
    void people_are_told_what_to_do() {
        assertThat(Sentences.in(Locale.ENGLISH).of("trouble.http.tls"))
                .isEqualTo("No safe connection to the provider could be made: its certificate is wrong or has expired."
                        + " Nothing was sent. Tell the provider.");
    }
}
