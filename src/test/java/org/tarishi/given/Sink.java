package org.tarishi.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.BasicSignIn;
import org.tarishi.gateway.type.httptemplate.HttpTemplateType;

/**
 * A provider that takes every message: answers {@code {"id":"…","status":"queued"}} after a while, and counts how often
 * each text's tag ({@code #17}) reached it. Close it.
 */
public final class Sink implements AutoCloseable {

    static {
        // the JDK's server writes head and body apart; without this each answer waits 40 ms for a delayed
        // acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern TAG = Pattern.compile("#(\\d+)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Duration latency;
    private final AtomicLong ids = new AtomicLong(System.nanoTime());
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final AtomicLong came = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();
    private volatile int status = 200;
    private volatile String signIn = "";

    private Sink(Duration latency) {
        this.latency = latency;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    public static Sink answeringAfter(Duration latency) {
        return new Sink(latency);
    }

    /** From now on it answers 503 and takes nothing, or takes everything again. */
    public Sink refusing(boolean refusesNow) {
        answerWith(refusesNow ? 503 : 200);
        return this;
    }

    /** Whoever does not sign in so is answered 401. */
    public Sink demanding(String user, String password) {
        signIn = BasicSignIn.of(user, password);
        return this;
    }

    /** How many it did not take. */
    public long refused() {
        return refused.get();
    }

    /** Host and port, as an administrator allows them. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + host() + "/send";
    }

    /** The settings of a gateway of type {@code httptemplate} that sends here: its form as it stands, and the address. */
    public String settings() {
        Map<String, String> values = new TreeMap<>();
        new HttpTemplateType().settings().forEach(setting -> values.put(setting.key(), setting.preset()));
        values.put("url", url());
        try {
            return new JsonMapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers with this status from now on; what does not get a 200 is not counted. */
    public void answerWith(int otherStatus) {
        status = otherStatus;
    }

    /** How often each tag came. */
    public Map<String, Integer> seen() {
        return Map.copyOf(seen);
    }

    /** How many it took since {@link #forget()}. */
    public long came() {
        return came.get();
    }

    /** The id that the message with this tag was given; it must have come. */
    public String idOf(String tag) {
        return Optional.ofNullable(answered.get(tag)).orElseThrow();
    }

    /** Messages a second between the first and the last that came since {@link #forget()}. */
    public double perSecond() {
        return (came.get() - 1) / ((last.get() - first.get()) / 1e9);
    }

    public void forget() {
        seen.clear();
        came.set(0);
        first.set(0);
    }

    private void count(String body, String id) {
        long now = System.nanoTime();
        first.compareAndSet(0, now);
        last.set(now);
        came.incrementAndGet();
        Matcher tag = TAG.matcher(body);
        if (tag.find()) {
            answered.put(tag.group(1), id);
            seen.merge(tag.group(1), 1, Integer::sum);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String id = Long.toString(ids.incrementAndGet());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = isKnown(exchange) ? status : 401;
            if (answer != 200) {
                refused.incrementAndGet();
                exchange.sendResponseHeaders(answer, -1);
                return;
            }
            count(body, id);
            Thread.sleep(latency.toMillis());
            byte[] taken = ("{\"id\":\"" + id + "\",\"status\":\"queued\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, taken.length);
            exchange.getResponseBody().write(taken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKnown(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        return signIn.isEmpty() || signIn.equals(given);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
