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

    private final TestServer hub;
    private final Profile profile;
    private final Handset handset;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<Map<String, Object>> updates = new ArrayList<>();
    private final List<Map<String, Object>> texts = new ArrayList<>();

    AndroidPhone(TestServer hub, Profile profile) {
        this.hub = hub;
        this.profile = profile;
        this.handset = new Handset(() -> profile);
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
        updates.add(Map.of("id", message.path("id").asText(), "status", "DELIVERED"));
        handset.answers("", message.path("content").asText())
                .forEach(text -> hear(message.path("to").asText(), text));
    }

    private void hear(String from, String text) {
        texts.add(Map.of(
                "id", UUID.randomUUID().toString(), "from", from, "content", order(text), "sms_sent", 1764000000000L));
    }

    /** Whoever joins long texts wrongly puts the last third first. */
    private String order(String text) {
        int seam = text.length() * 2 / 3;
        return profile.has(Habit.JOINS_WRONGLY) ? text.substring(seam) + text.substring(0, seam) : text;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
