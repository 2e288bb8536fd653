package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** The app EnvayaSMS, played over HTTP as it speaks (HttpTask): a message goes out once, and a failure is not repeated. */
@OnServer
class EnvayaPhoneIT {

    private final TestServer server;
    private GivenProject project;
    private GivenGateway gateway;
    private Http api;
    private String password;

    EnvayaPhoneIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_phone_that_carries_all_of_a_project() {
        TestAccounts accounts = TestAccounts.on(server);
        ProjectId id = accounts.project();
        project = GivenProject.of(server, id);
        gateway = project.gateway("envayasms", "{\"country\":\"KE\",\"per-hour\":\"100\"}", "{}");
        project.routeAllOver(gateway);
        api = accounts.key(id, "messages:read", "messages:write", "inbound:read");
        password = CallbackSecrets.of(url()).of("EnvayaSMS password", 16);
    }

    @Test
    void a_message_is_given_once_and_is_sent_when_the_phone_says_so() {
        String id = send("Habari ✓");
        JsonNode given = says(Map.of("action", "outgoing")).at("/events/0/messages");
        assertThat(given).hasSize(1);
        assertThat(given.at("/0/id").asText()).isEqualTo(id);
        assertThat(given.at("/0/to").asText()).isEqualTo("+254712345678");
        assertThat(given.at("/0/message").asText()).isEqualTo("Habari ✓");

        project.sql("update handout set unanswered_at = now() where gateway_id = ?", gateway.id());
        assertThat(says(Map.of("action", "outgoing")).path("events"))
                .as("the phone may have forgotten that it sent it")
                .isEmpty();
        says(Map.of("action", "send_status", "id", id, "status", "sent", "error", ""));

        Await.until(() -> state(id), "SUBMITTED");
    }

    @Test
    void a_message_that_the_network_refused_has_failed_and_the_phone_leaves_it() {
        String id = send("Habari");
        says(Map.of("action", "outgoing"));

        JsonNode answer =
                says(Map.of("action", "send_status", "id", id, "status", "failed", "error", "generic failure"));

        assertThat(answer.at("/events/0/event").asText()).isEqualTo("cancel");
        assertThat(answer.at("/events/0/id").asText()).isEqualTo(id);
        Await.until(() -> state(id), "FAILED");
    }

    @Test
    void a_text_comes_into_the_inbox_once_although_the_app_brings_it_twice_and_a_forged_one_does_not() {
        Map<String, String> text = Map.of(
                "action",
                "incoming",
                "from",
                "0712345678",
                "message_type",
                "sms",
                "message",
                "JOIN",
                "timestamp",
                "1764000000000");
        says(text);
        says(text);
        password = "guessed";
        assertThat(post(text).statusCode()).isEqualTo(401);

        Await.until(
                () -> project.value(
                        "select string_agg(state, ',') from callback_exchange where gateway_id = ?", gateway.id()),
                "READ,READ");
        JsonNode inbound = Http.json(api.get("api/v1/inbound")).path("inbound");
        assertThat(inbound).hasSize(1);
        assertThat(inbound.at("/0/from").asText()).isEqualTo("+254712345678");
        assertThat(inbound.at("/0/text").asText()).isEqualTo("JOIN");
    }

    private String url() {
        return server.base() + path();
    }

    private String path() {
        return "callbacks/" + gateway.token();
    }

    private JsonNode says(Map<String, String> fields) {
        HttpResponse<String> answer = post(fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Http.json(answer);
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(url());
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!value.isEmpty()) {
                signed.append(',').append(name).append('=').append(value);
            }
        });
        return server.http()
                .with("X-Request-Signature", sha1(signed + "," + password))
                .post(path(), FormFields.TYPE, FormFields.written(fields));
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String send(String text) {
        return Http.json(api.postJson("api/v1/messages", Map.of("to", "0712 345 678", "text", text)))
                .at("/messages/0/id")
                .asText();
    }

    private String state(String id) {
        return Http.json(api.get("api/v1/messages/" + id)).path("state").asText();
    }
}
