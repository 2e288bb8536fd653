package org.tarishi.given;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.gateway.type.Signature;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.Http;
import org.tarishi.server.RunningServer;

/** A phone with the app SMSGate, over HTTP as GatewayApi, SSEManager and SendWebhookWorker of the app do it. */
public final class SmsGateApp {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private String device = "";
    private String token = "";
    private String signingKey = "";

    public SmsGateApp(RunningServer server, GivenGateway gateway) {
        this(server.base() + "callbacks/" + gateway.token());
    }

    /** @param address as it is typed into the app */
    public SmsGateApp(String address) {
        base = address + "/";
    }

    /** The open channel; each event by its name. */
    public interface Channel extends AutoCloseable {

        /** Waits up to ten seconds for the next event. */
        String next() throws InterruptedException;

        @Override
        void close();
    }

    public void register() {
        HttpResponse<String> answer =
                post("device", "Bearer " + CallbackSecrets.of(base).of("smsgate private token", 20), phone());
        if (answer.statusCode() != 201) {
            throw new AssertionError("not registered: " + answer.statusCode());
        }
        JsonNode known = Http.json(answer);
        device = known.path("id").asText();
        token = known.path("token").asText();
        signingKey = Http.json(get("settings")).at("/webhooks/signing_key").asText();
    }

    /** Returns the status. */
    public int registerWith(String privateToken) {
        return post("device", "Bearer " + privateToken, phone()).statusCode();
    }

    private static Map<String, Object> phone() {
        return Map.of(
                "name",
                "Samsung/a05",
                "simCards",
                List.of(Map.of("slotIndex", 0, "simNumber", 1, "carrierName", "Airtel")));
    }

    public String device() {
        return device;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Returns the status. */
    public int patch(String path, Object body) {
        return send(request(path).method("PATCH", BodyPublishers.ofString(json(body))))
                .statusCode();
    }

    /** Reports a state; returns the status. */
    public int says(String id, String state) {
        return patch(
                "message",
                List.of(Map.of(
                        "id",
                        id,
                        "state",
                        state,
                        "recipients",
                        List.of(Map.of("phoneNumber", "+254712345678", "state", state)),
                        "states",
                        Map.of(state, "2026-11-23T08:00:02.100Z"))));
    }

    public int brings(String event, Map<String, Object> payload) {
        return brings(event, payload, signingKey);
    }

    /** Brings an event, signed with this key; returns the status. */
    public int brings(String event, Map<String, Object> payload, String key) {
        String body =
                json(Map.of("id", "e1", "webhookId", "w1", "event", event, "deviceId", device, "payload", payload));
        String time = "1764000000";
        byte[] mac = Signature.of("HmacSHA256", key, (body + time).getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + "inbound"))
                        .header("Content-Type", "application/json")
                        .header("X-Timestamp", time)
                        .header("X-Signature", HexFormat.of().formatHex(mac))
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Opens the channel and returns once the server has answered. */
    public Channel listen() throws IOException, InterruptedException {
        HttpResponse<InputStream> open = client.send(request("events").GET().build(), BodyHandlers.ofInputStream());
        if (open.statusCode() != 200) {
            throw new AssertionError("no channel: " + open.statusCode());
        }
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(open.body(), events), "smsgate-app");
        reader.setDaemon(true);
        reader.start();
        return new Channel() {
            @Override
            public String next() throws InterruptedException {
                return String.valueOf(events.poll(10, TimeUnit.SECONDS));
            }

            @Override
            public void close() {
                reader.interrupt();
            }
        };
    }

    private static void read(InputStream frames, BlockingQueue<String> events) {
        try (Scanner lines = new Scanner(frames, UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("event: ")) {
                    events.add(line.substring("event: ".length()));
                }
            }
        }
    }

    private HttpResponse<String> post(String path, String authorization, Object body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
