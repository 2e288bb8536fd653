package org.tarishi.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A callback taken by the JDK's own server and one committed JDBC insert per request: what the product's door is measured against. */
final class ReferenceDoor implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // see Sink
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    ReferenceDoor(Product product, int clients) throws IOException, SQLException {
        for (int i = 0; i < clients; i++) {
            connections.add(product.database("reference"));
        }
        Connection any = connections.peek();
        any.createStatement()
                .execute("create table if not exists callback (id bigint generated always as identity primary key,"
                        + " body bytea, at timestamptz default now())");
        threads = Executors.newFixedThreadPool(clients);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callback");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Connection connection = connections.take();
            try (PreparedStatement insert = connection.prepareStatement("insert into callback (body) values (?)")) {
                insert.setBytes(1, body);
                insert.executeUpdate();
            } finally {
                connections.add(connection);
            }
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'O', 'K'});
        } catch (SQLException e) {
            System.err.println("the reference failed: " + e);
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
