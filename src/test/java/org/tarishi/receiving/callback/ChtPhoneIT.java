package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** The app cht-gateway, played over HTTP as it speaks (WebappPoller): from the message that is written to Delivered. */
@OnServer
class ChtPhoneIT {

    private final TestServer server;
    private GivenProject project;
    private GivenGateway gateway;
    private Http api;
    private Http phone;

    ChtPhoneIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_phone_that_carries_all_of_a_project() {
        TestAccounts accounts = TestAccounts.on(server);
        ProjectId id = accounts.project();
        project = GivenProject.of(server, id);
        gateway = project.gateway("chtgateway", "{\"country\":\"KE\",\"per-hour\":\"100\"}", "{}");
        project.routeAllOver(gateway);
        api = accounts.key(id, "messages:read", "messages:write", "inbound:read");
        phone = phone(CallbackSecrets.of(server.base() + path()).of("cht-gateway password", 20));
    }

    private Http phone(String password) {
        String basic =
                Base64.getEncoder().encodeToString(("tarishi:" + password).getBytes(StandardCharsets.ISO_8859_1));
        return server.http().with("Authorization", "Basic " + basic).with("Accept-Charset", "utf-8");
    }

    private String path() {
        return "callbacks/" + gateway.token();
    }

    @Test
    void the_app_takes_the_url_for_right_and_a_wrong_password_for_wrong() {
        assertThat(Http.json(phone.get(path())).path("medic-gateway").asBoolean())
                .isTrue();
        assertThat(phone("guessed").get(path()).statusCode()).isEqualTo(401);
        assertThat(phone("guessed").postJson(path(), Map.of()).statusCode()).isEqualTo(401);
        assertThat(server.http().get(path()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_message_waits_until_the_phone_asks_and_goes_to_delivered() {
        String id = send("Habari ✓");
        assertThat(state(id)).isEqualTo("QUEUED");

        JsonNode given = poll(Map.of()).path("messages");
        assertThat(given).hasSize(1);
        assertThat(given.at("/0/id").asText()).isEqualTo(id);
        assertThat(given.at("/0/to").asText()).isEqualTo("+254712345678");
        assertThat(given.at("/0/content").asText()).isEqualTo("Habari ✓");
        assertThat(poll(update(id, "UNSENT")).path("messages")).isEmpty();
        assertThat(state(id)).isEqualTo("SENDING");

        poll(update(id, "PENDING"));
        poll(update(id, "SENT"));
        Await.until(() -> state(id), "SUBMITTED");
        poll(update(id, "DELIVERED"));
        poll(update(id, "DELIVERED"));

        Await.until(() -> state(id), "DELIVERED");
        assertThat(poll(Map.of()).path("messages")).isEmpty();
    }

    @Test
    void a_refused_message_has_failed_and_a_report_about_another_gateway_s_message_changes_nothing() {
        String id = send("to nobody");
        poll(Map.of());
        poll(Map.of("updates", List.of(Map.of("id", id, "status", "FAILED", "reason", "destination.invalid"))));
        Await.until(() -> state(id), "FAILED");

        GivenGateway other = project.gateway("chtgateway", "{}", "{}");
        String second = send("mine");
        poll(Map.of());
        gateway = other;
        phone = phone(CallbackSecrets.of(server.base() + path()).of("cht-gateway password", 20));
        poll(update(second, "DELIVERED"));

        Await.until(exchanges(), "READ");
        assertThat(state(second)).isEqualTo("SENDING");
    }

    @Test
    void a_text_comes_into_the_inbox_once_although_the_app_brings_it_twice() {
        Map<String, Object> text = Map.of(
                "messages",
                List.of(Map.of("id", "0b6e", "from", "0712345678", "content", "JOIN", "sms_sent", 1764000000000L)));
        poll(text);
        poll(text);

        Await.until(exchanges(), "READ,READ");
        JsonNode inbound = Http.json(api.get("api/v1/inbound")).path("inbound");
        assertThat(inbound).hasSize(1);
        assertThat(inbound.at("/0/from").asText()).isEqualTo("+254712345678");
        assertThat(inbound.at("/0/text").asText()).isEqualTo("JOIN");
    }

    @Test
    void asking_leaves_no_trace_but_the_hour_and_garbage_is_kept() {
        poll(Map.of());
        poll(Map.of("messages", List.of(), "updates", List.of()));
        assertThat(exchanges().get()).isEqualTo("");
        assertThat(project.value(
                        "select last_seen_at > now() - interval '1 minute' from phone where gateway_id = ?",
                        gateway.id()))
                .isEqualTo(true);

        assertThat(phone.postJson(path(), "<html>captive portal").statusCode()).isEqualTo(400);
        Await.until(exchanges(), "UNREADABLE");
    }

    private JsonNode poll(Map<String, ?> news) {
        return Http.json(phone.postJson(path(), news));
    }

    private static Map<String, Object> update(String id, String status) {
        return Map.of("messages", List.of(), "updates", List.of(Map.of("id", id, "status", status)));
    }

    private String send(String text) {
        return Http.json(api.postJson("api/v1/messages", Map.of("to", "0712 345 678", "text", text)))
                .at("/messages/0/id")
                .asText();
    }

    private String state(String id) {
        return Http.json(api.get("api/v1/messages/" + id)).path("state").asText();
    }

    private Supplier<Object> exchanges() {
        return () -> project.value(
                "select coalesce(string_agg(state, ',' order by id), '') from callback_exchange where gateway_id = ?",
                gateway.id());
    }
}
