package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.GatewaySockets.NotConnected;
import org.tarishi.gateway.type.HostPort;

/** Sockets to servers of gateways keep to the same rules as calls over HTTP. */
class GuardedSocketsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final GuardedSockets sockets = new GuardedSockets();
    private final AtomicInteger lookUps = new AtomicInteger();
    private Set<String> allowed = Set.of();

    @BeforeEach
    void start() {
        sockets.permit = (host, port) -> HostEntry.covering(host, port).stream().anyMatch(allowed::contains);
        sockets.machine = this::lookUp;
        sockets.start();
    }

    @AfterEach
    void stop() {
        sockets.stop();
    }

    private InetAddress[] lookUp(String name) throws UnknownHostException {
        lookUps.incrementAndGet();
        return name.equals("smsc.example.org")
                ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                : RulesAtWork.lookUp(name);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:2775, fault.host-private",
        "[::1]:2775, fault.host-private",
        "10.1.2.3:2775, fault.host-private",
        "half-inwards.example.com:2775, fault.host-private",
        "mapped.example.com:2775, fault.host-private",
        "localhost:2775, fault.host-private",
        "smsc.internal:2775, fault.host-private",
        "metadata-by-name.example.com:2775, fault.host-private",
        "metadata.google.internal:2775, fault.url-metadata",
        "2130706433:2775, fault.host",
        "sms.example.com:25, fault.host-port",
        "nowhere.example.com:2775, fault.url-no-such-host"
    })
    void what_lies_inside_is_refused_in_the_form_and_at_every_connection(String server, String fault) {
        HostPort to = HostPort.read(server).orElseThrow();

        assertThat(sockets.refusal(to)).contains(fault);
        NotConnected refused = catchThrowableOfType(NotConnected.class, () -> sockets.open(to, false));
        assertThat(refused.code()).isIn("http.not-allowed", "http.no-such-host");
    }

    @ParameterizedTest
    @CsvSource({"sms.example.com:2775", "8.8.8.8:3550", "two.example.com:9000"})
    void public_servers_are_fine_at_any_port_of_theirs(String server) {
        assertThat(sockets.refusal(HostPort.read(server).orElseThrow())).isEmpty();
    }

    @Test
    void an_allowed_host_is_connected_to_at_its_port_only_and_looked_up_once() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HostPort to = new HostPort("smsc.example.org", server.getLocalPort());
            allowed = Set.of("smsc.example.org:" + server.getLocalPort());
            try (Socket socket = sockets.open(to, false)) {
                assertThat(socket.getInetAddress().getHostAddress()).isEqualTo("127.0.0.1");
                assertThat(socket.getTcpNoDelay()).isTrue();
                assertThat(lookUps).hasValue(1);
            }
            assertThat(sockets.refusal(new HostPort("smsc.example.org", 2775))).contains("fault.host-private");
        }
    }

    @Test
    void a_certificate_must_be_trusted_and_of_that_host(@TempDir Path folder) throws Exception {
        SSLContext own = certificateOf("smsc.example.org", folder);
        try (ServerSocket server =
                own.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread greeter = new Thread(() -> greet(server));
            greeter.setDaemon(true);
            greeter.start();
            HostPort named = new HostPort("smsc.example.org", server.getLocalPort());
            HostPort unnamed = new HostPort("127.0.0.1", server.getLocalPort());
            allowed = Set.of(named.toString(), unnamed.toString());

            assertThat(codeOf(named)).as("nobody vouches for it").isEqualTo("http.tls");
            sockets.tls = own.getSocketFactory();
            assertThat(codeOf(unnamed)).as("another's name").isEqualTo("http.tls");
            try (Socket socket = sockets.open(named, true)) {
                assertThat(socket.getInputStream().read()).isEqualTo('!');
            }
        }
    }

    private String codeOf(HostPort to) {
        return catchThrowableOfType(
                        NotConnected.class, () -> sockets.open(to, true).close())
                .code();
    }

    private static void greet(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket visitor = server.accept()) {
                visitor.getOutputStream().write('!');
            } catch (IOException e) {
                // one that did not trust us
            }
        }
    }

    private static SSLContext certificateOf(String host, Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "smsc",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return context(keys);
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
