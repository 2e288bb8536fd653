package org.tarishi.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Serves one page at its root and 404 for all else. */
final class PageServer implements AutoCloseable {

    private static final String POLICY = "default-src 'self'";

    private final HttpServer server;
    private final byte[] page;

    PageServer(String body) {
        String html = "<!DOCTYPE html><html lang='en'><head><title>A page</title></head><body><main><h1>A page</h1>%s"
                + "</main></body></html>";
        page = html.formatted(body).getBytes(UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                boolean icon = exchange.getRequestURI().getPath().equals("/favicon.ico");
                exchange.sendResponseHeaders(icon ? 204 : 404, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
