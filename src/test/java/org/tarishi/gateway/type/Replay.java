package org.tarishi.gateway.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A provider on loopback that answers as recorded and keeps what it was asked. */
public final class Replay implements AutoCloseable {

    private final HttpServer server;
    private final Recording recording;
    private final BlockingQueue<Recording.Half> asked = new LinkedBlockingQueue<>();

    public Replay(Recording recording) {
        this.recording = recording;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@code http://127.0.0.1:PORT}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it was asked; waits for it a little. */
    public Recording.Half asked() throws InterruptedException {
        Recording.Half next = asked.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nobody asked");
        }
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String first = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(new Recording.Half(first, headers, body));
        byte[] octets = recording.answered().body().getBytes(StandardCharsets.UTF_8);
        recording.answered().headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(recording.answered().status(), octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
