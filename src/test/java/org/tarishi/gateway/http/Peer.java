package org.tarishi.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does with each connection exactly what a test says. */
final class Peer implements AutoCloseable {

    /** What to do with a connection; it is closed afterwards. */
    @FunctionalInterface
    interface Manners {
        void meet(Visit visit) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("peer"));
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger visits = new AtomicInteger();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    Peer(Manners manners) {
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(() -> welcome(manners));
    }

    int port() {
        return door.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int visits() {
        return visits.get();
    }

    /** Request heads and bodies, as they came. */
    Queue<String> requests() {
        return requests;
    }

    private void welcome(Manners manners) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                visits.incrementAndGet();
                open.add(socket);
                threads.execute(() -> meet(socket, manners));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void meet(Socket socket, Manners manners) {
        try (socket) {
            manners.meet(new Visit(socket));
        } catch (IOException e) {
            // the caller went away, which some tests want
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    /** One connection. */
    final class Visit {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        Visit(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.out = socket.getOutputStream();
        }

        Socket socket() {
            return socket;
        }

        /** Reads a whole request; false at the end of the connection. */
        boolean listen() throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    return false;
                }
                head.append((char) octet);
            }
            byte[] body = in.readNBytes(length(head.toString()));
            requests.add(head + new String(body, StandardCharsets.UTF_8));
            return true;
        }

        private static int length(String head) {
            return head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                    .map(line -> Integer.parseInt(line.substring(15).strip()))
                    .findFirst()
                    .orElse(0);
        }

        Visit say(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return this;
        }

        Visit answer(int status, String headers, String body) throws IOException {
            byte[] octets = body.getBytes(StandardCharsets.UTF_8);
            say("HTTP/1.1 " + status + " So\r\nContent-Length: " + octets.length + "\r\n" + headers + "\r\n");
            out.write(octets);
            return this;
        }

        /** Waits until the other side is gone. */
        void hang() throws IOException {
            while (in.read() >= 0) {
                // whatever else comes is not answered
            }
        }
    }
}
