package org.tarishi.onboarding.certification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.tarishi.gateway.type.Signature;
import org.tarishi.gateway.type.httptemplate.HttpTemplateType;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.Http;
import org.tarishi.server.RunningServer;

/** A provider's HTTP API on loopback, with phones behind it. Reports every message as delivered. Close it. */
public final class HttpProvider implements Simulated {

    public static final String KEY = "key-of-the-hub-4711";
    public static final String SIGNING = "signing-secret-0815";
    private static final long LATE_NANOS = 1_500_000_000L;

    private final RunningServer hub;
    private volatile Profile profile;
    private final Handset handset;
    private final Subscribers subscribers = new Subscribers(() -> this.profile);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong ids = new AtomicLong(System.nanoTime());
    private final AtomicBoolean gone = new AtomicBoolean();
    private final AtomicInteger delivered = new AtomicInteger();
    private volatile GivenGateway gateway = new GivenGateway(0, "unknown");

    public HttpProvider(RunningServer hub, Profile profile) {
        this.hub = hub;
        this.profile = profile;
        this.handset = new Handset(() -> this.profile);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it is like this. */
    public void become(Profile other) {
        profile = other;
    }

    /** It is told where to call. */
    public void calls(GivenGateway told) {
        gateway = told;
    }

    @Override
    public Handset handset() {
        return handset;
    }

    /** How many messages reached a phone. */
    public int delivered() {
        return delivered.get();
    }

    /** A phone texts in. */
    public void text(String from, String text) {
        call("inbound", Map.of("id", nextId(), "from", from, "to", "22395", "text", text));
    }

    @Override
    public GivenGateway gateway(GivenProject project) {
        String host = host();
        project.allow(host);
        String secrets = json(Map.of("secret", KEY, "callback-secret", SIGNING));
        gateway = project.gateway("httptemplate", json(settings(host)), secrets);
        return gateway;
    }

    private Map<String, String> settings(String host) {
        Map<String, String> values = new TreeMap<>();
        new HttpTemplateType()
                .settings().stream()
                        .filter(setting -> !setting.isSecret())
                        .forEach(setting -> values.put(setting.key(), setting.preset()));
        values.put("url", "http://" + host + "/send");
        values.put("authentication", "header");
        values.put("auth-header", "X-Key");
        values.put("callback-auth", profile.has(Habit.SIGNS_NOTHING) ? "none" : "hmac-sha256-hex");
        values.put("callback-auth-name", "X-Signature");
        return values;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode message = new JsonMapper().readTree(exchange.getRequestBody());
            boolean known = KEY.equals(exchange.getRequestHeaders().getFirst("X-Key"));
            if (!known && !profile.has(Habit.TAKES_ANY_CREDENTIAL)) {
                answer(exchange, 401, Map.of("error", "unknown key"));
            } else if (message.isMissingNode()) {
                answer(exchange, 200, Map.of("account", account()));
            } else if (profile.has(Habit.GOES_AWAY) && gone.getAndSet(true)) {
                answer(exchange, 503, Map.of("error", "gone"));
            } else if (subscribers.refuses(message.path("to").asText())) {
                int status = profile.has(Habit.CALLS_REFUSALS_BUSY) ? 503 : 400;
                answer(exchange, status, Map.of("error", "no such number"));
            } else {
                accept(exchange, message);
            }
        }
    }

    private void accept(HttpExchange exchange, JsonNode message) throws IOException {
        if (profile.has(Habit.ANSWERS_LATE)) {
            LockSupport.parkNanos(LATE_NANOS);
        }
        String id = nextId();
        answer(exchange, 200, Map.of("id", id, "status", "queued", "account", account()));
        threads.execute(() -> arrive(id, message));
    }

    private String account() {
        return profile.has(Habit.ECHOES_SECRETS)
                ? HexFormat.of().formatHex(KEY.getBytes(StandardCharsets.UTF_8))
                : "tests";
    }

    private void arrive(String id, JsonNode message) {
        delivered.incrementAndGet();
        String to = message.path("to").asText();
        // before the report: whoever reads the phone is asked once that came
        List<String> answers = handset.answers(
                message.path("from").asText(), message.path("text").asText());
        report(id, subscribers.endAt(to).name().toLowerCase(Locale.ROOT));
        if (profile.has(Habit.TAKES_REPORTS_BACK)) {
            report(id, "failed");
        }
        answers.forEach(text -> text(to, subscribers.joined(text)));
    }

    private void report(String id, String state) {
        String named = profile.has(Habit.REPORTS_ON_OTHERS) ? id + "9" : id;
        call("report", Map.of("id", named, "status", state));
    }

    private void call(String point, Map<String, String> fields) {
        String body = json(fields);
        String signature =
                HexFormat.of().formatHex(Signature.of("HmacSHA256", SIGNING, body.getBytes(StandardCharsets.UTF_8)));
        Http.visitor(hub.base()).with("X-Signature", signature).post(gateway.callback(point), "application/json", body);
    }

    private String nextId() {
        return Long.toString(ids.incrementAndGet());
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> fields) throws IOException {
        byte[] body = json(fields).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String json(Map<String, String> values) {
        try {
            return new JsonMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
