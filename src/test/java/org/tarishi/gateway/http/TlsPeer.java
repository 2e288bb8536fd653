package org.tarishi.gateway.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A provider over TLS on loopback that answers every request with 200, and notes which server was asked for (SNI). */
final class TlsPeer implements AutoCloseable {

    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK";

    private final SSLServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("tls-peer"));
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    TlsPeer(SSLContext context) throws IOException {
        door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The servers that whole requests were for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                SSLSocket socket = (SSLSocket) door.accept();
                threads.execute(() -> meet(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void meet(SSLSocket socket) {
        try (socket) {
            socket.startHandshake();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int octet = socket.getInputStream().read();
                if (octet < 0) {
                    return;
                }
                head.append((char) octet);
            }
            asked.add(((ExtendedSSLSession) socket.getSession())
                    .getRequestedServerNames()
                    .toString());
            socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // the caller did not trust us, which some tests want
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
