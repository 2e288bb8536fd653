package org.tarishi.onboarding.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.Http;
import org.tarishi.server.TestServer;

/** An Android phone with the app cht-gateway, which asks ten times a second, and a phone that it writes to. Close it. */
final class AndroidPhone implements Simulated {

    private static final int PAUSE_MILLIS = 100;
    /** Of the card in it, which recipients see. */
    private static final String SIM = "22395";

    private static final String UNDELIVERED = "Delivery failed: no such subscriber";

    private final TestServer hub;
    private final Profile profile;
    private final Handset handset;
    private final Subscribers subscribers;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<Map<String, Object>> updates = new ArrayList<>();
    private final List<Map<String, Object>> texts = new ArrayList<>();

    AndroidPhone(TestServer hub, Profile profile) {
        this.hub = hub;
        this.profile = profile;
        this.handset = new Handset(() -> profile);
        this.subscribers = new Subscribers(() -> profile);
    }

    /** From now on the app asks there. */
    @Override
    public GivenGateway gateway(GivenProject project) {
        GivenGateway gateway = project.gateway("chtgateway", "{\"country\":\"KE\",\"per-hour\":\"1000\"}", "{}");
        String path = "callbacks/" + gateway.token();
        String login = "tarishi:" + CallbackSecrets.of(hub.base() + path).of("cht-gateway password", 20);
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.ISO_8859_1));
        Http app = hub.http().with("Authorization", "Basic " + basic).with("Accept-Charset", "utf-8");
        if (profile.has(Habit.GOES_AWAY)) {
            ask(app, path);
        } else {
            timer.scheduleWithFixedDelay(() -> ask(app, path), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        return gateway;
    }

    @Override
    public Handset handset() {
        return handset;
    }

    private void ask(Http app, String path) {
        Map<String, Object> news = Map.of("messages", List.copyOf(texts), "updates", List.copyOf(updates));
        texts.clear();
        updates.clear();
        JsonNode wanted = Http.json(app.postJson(path, news)).path("messages");
        wanted.forEach(this::send);
    }

    private void send(JsonNode message) {
        String to = message.path("to").asText();
        String id = message.path("id").asText();
        if (subscribers.refuses(to)) {
            updates.add(Map.of("id", id, "status", "FAILED", "reason", "destination.invalid"));
            return;
        }
        String named = profile.has(Habit.REPORTS_ON_OTHERS) ? id.replaceFirst("\\d", "1") : id;
        updates.add(Map.of("id", id, "status", "SENT"));
        boolean delivered = subscribers.endAt(to) == Subscribers.End.DELIVERED;
        if (delivered) {
            updates.add(Map.of("id", named, "status", "DELIVERED"));
        }
        if (!delivered || profile.has(Habit.TAKES_REPORTS_BACK)) {
            updates.add(Map.of("id", id, "status", "FAILED", "reason", UNDELIVERED));
        }
        handset.answers(SIM, message.path("content").asText()).forEach(text -> hear(to, text));
    }

    private void hear(String from, String text) {
        texts.add(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "from",
                from,
                "content",
                subscribers.joined(text),
                "sms_sent",
                1764000000000L));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
