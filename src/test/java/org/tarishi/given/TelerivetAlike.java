package org.tarishi.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Telerivet on loopback, as far as the hub speaks to it: one project with one phone (protocols.md b.6). */
public final class TelerivetAlike implements AutoCloseable {

    public static final String PROJECT = "PJ0000000000000001";
    public static final String PHONE = "PN0000000000000001";

    private static final String MESSAGES = "/v1/projects/" + PROJECT + "/messages";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String signIn;
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final List<String> looked = new CopyOnWriteArrayList<>();
    private final AtomicInteger silent = new AtomicInteger();

    private TelerivetAlike(String apiKey) {
        signIn = "Basic " + Base64.getEncoder().encodeToString((apiKey + ":").getBytes(StandardCharsets.UTF_8));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public static TelerivetAlike withKey(String apiKey) {
        return new TelerivetAlike(apiKey);
    }

    /** Host and port, as an administrator allows them. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String baseUrl() {
        return "http://" + host() + "/v1";
    }

    /** What was sent over the phone, oldest first. */
    public List<JsonNode> messages() {
        return List.copyOf(messages);
    }

    /** The queries with which messages were looked for. */
    public List<String> looked() {
        return List.copyOf(looked);
    }

    /** Takes the next message without ever saying so. */
    public void beSilentOnce() {
        silent.incrementAndGet();
    }

    /** Somebody else's messages. */
    public void sendMany(int count) {
        for (int i = 0; i < count; i++) {
            take(JSON.createObjectNode().put("content", "Other " + i));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!signIn.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                say(exchange, 401, error("authentication_error", "Invalid API key"));
            } else if (path.equals(MESSAGES + "/send")) {
                send(exchange, (ObjectNode) JSON.readTree(body));
            } else if (path.equals(MESSAGES)) {
                list(exchange, exchange.getRequestURI().getQuery());
            } else if (path.equals("/v1/projects/" + PROJECT + "/phones/" + PHONE)) {
                say(exchange, 200, phone());
            } else if (path.equals("/v1/projects/" + PROJECT)) {
                say(exchange, 200, JSON.createObjectNode().put("id", PROJECT).put("name", "Clinic"));
            } else {
                say(exchange, 404, error("not_found", "There is nothing here"));
            }
        }
    }

    private void send(HttpExchange exchange, ObjectNode message) throws IOException {
        JsonNode taken = take(message);
        if (silent.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
            say(exchange, 200, taken);
        }
    }

    private JsonNode take(ObjectNode message) {
        message.put("id", "SM%016d".formatted(messages.size() + 1)).put("status", "queued");
        messages.add(message);
        return message;
    }

    private void list(HttpExchange exchange, String query) throws IOException {
        looked.add(query);
        int size = Integer.parseInt(query.replaceFirst(".*page_size=(\\d+).*", "$1"));
        int from = query.contains("marker=") ? Integer.parseInt(query.replaceFirst(".*marker=(\\d+).*", "$1")) : 0;
        int to = Math.min(messages.size(), from + size);
        ObjectNode list = JSON.createObjectNode();
        messages.subList(from, to).forEach(list.putArray("data")::add);
        list.put("truncated", to < messages.size()).put("next_marker", Integer.toString(to));
        say(exchange, 200, list);
    }

    private static JsonNode phone() {
        return JSON.createObjectNode()
                .put("id", PHONE)
                .put("name", "Clinic phone")
                .put("phone_number", "+254700000001")
                .put("country", "KE")
                .put("battery", 87)
                .put("charging", true)
                .put("internet_type", "wifi")
                .put("send_paused", false)
                .put("send_limit", 200);
    }

    private static JsonNode error(String code, String words) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("error").put("code", code).put("message", words);
        return answer;
    }

    private static void say(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] octets = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, octets.length);
        exchange.getResponseBody().write(octets);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
