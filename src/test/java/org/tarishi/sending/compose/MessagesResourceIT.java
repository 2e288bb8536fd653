package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.given.GivenApi.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class MessagesResourceIT {

    private static final String MESSAGES = "api/v1/messages";
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final TestServer server;
    private GivenApi api;

    MessagesResourceIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void a_message_is_stored_and_waits() {
        HttpResponse<String> answer = api.key().postJson(MESSAGES, message("Žluťoučký kůň 🐎"));

        JsonNode sent = Http.json(answer).at("/messages/0");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(sent.path("state").asText()).isEqualTo("QUEUED");
        assertThat(sent.path("to").asText()).isEqualTo("+254712345678");
        assertThat(sent.path("encoding").asText()).isEqualTo("UCS_2");
        assertThat(sent.path("segments").asInt()).isEqualTo(1);
        assertThat(sent.path("gateway").asText()).isEqualTo(Long.toString(api.gateway()));
        assertThat(api.project()
                        .value(
                                "select body from message where id = ?",
                                Long.valueOf(sent.path("id").asText())))
                .isEqualTo("Žluťoučký kůň 🐎");
    }

    @Test
    void everything_about_it_can_be_said() {
        Map<String, String> all = Map.of(
                "to", "+254712345678",
                "text", "Hello",
                "from", "CLINIC",
                "gateway", Long.toString(api.gateway()),
                "validity", "PT1H30M");

        JsonNode sent = Http.json(api.key().postJson(MESSAGES, all)).at("/messages/0");

        assertThat(sent.path("from").asText()).isEqualTo("CLINIC");
        assertThat(Duration.between(moment(sent, "createdAt"), moment(sent, "validUntil")))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void a_thousand_are_stored_in_one_call_in_their_order() {
        List<Map<String, String>> thousand = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            thousand.add(Map.of("to", "+2547120%05d".formatted(i), "text", "Number " + i));
        }
        Instant start = Instant.now();

        HttpResponse<String> answer = api.key().postJson(MESSAGES, Map.of("messages", thousand));

        assertThat(Duration.between(start, Instant.now())).isLessThan(BOUND);
        assertThat(answer.statusCode()).isEqualTo(202);
        List<String> to = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        Http.json(answer).path("messages").forEach(sent -> {
            to.add(sent.path("to").asText());
            ids.add(Long.valueOf(sent.path("id").asText()));
        });
        assertThat(to).hasSize(1000).isSorted().doesNotHaveDuplicates();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(api.stored()).isEqualTo(1000);
    }

    @Test
    void a_thousand_and_one_are_too_many() {
        HttpResponse<String> answer =
                api.key().postJson(MESSAGES, Map.of("messages", Collections.nCopies(1001, message("x"))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Http.json(answer).at("/errors/0/code").asText()).isEqualTo("rule.messages.too-many");
        assertThat(api.stored()).isZero();
    }

    @Test
    void one_that_is_wrong_keeps_all_back_and_each_fault_is_named() {
        List<Map<String, String>> five = new ArrayList<>(Collections.nCopies(5, message("Hello")));
        five.set(3, Map.of("to", "12", "text", ""));

        HttpResponse<String> answer = api.key().postJson(MESSAGES, Map.of("messages", five));

        JsonNode problem = Http.json(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem.path("code").asText()).isEqualTo("rule.broken");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("messages[3].to", "messages[3].text");
        assertThat(problem.path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("rule.number.too-short", "rule.text.empty");
        assertThat(problem.path("errors").findValuesAsText("detail"))
                .allSatisfy(detail -> assertThat(detail).endsWith("."));
        assertThat(api.stored()).isZero();
    }

    @Test
    void a_single_message_has_its_faults_at_its_own_properties() {
        Map<String, String> wrong =
                Map.of("to", "0712345678", "text", "x", "from", "?", "validity", "PT1S", "gateway", Long.toString(1));

        JsonNode problem = Http.json(api.key().postJson(MESSAGES, wrong));

        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "validity", "gateway");
    }

    @Test
    void another_projects_gateway_is_no_gateway() {
        GivenApi other = GivenApi.on(server);
        Map<String, String> through =
                Map.of("to", "0712345678", "text", "x", "gateway", Long.toString(other.gateway()));

        HttpResponse<String> answer = api.key().postJson(MESSAGES, through);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Http.json(answer).at("/errors/0/code").asText()).isEqualTo("rule.gateway.unknown");
    }

    @Test
    void half_a_character_is_refused_not_stored() {
        HttpResponse<String> answer = api.key().postJson(MESSAGES, "{\"to\": \"0712345678\", \"text\": \"a\\ud83d\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Http.json(answer).at("/errors/0/code").asText()).isEqualTo("rule.text.unreadable");
    }

    private static Instant moment(JsonNode sent, String name) {
        return Instant.parse(sent.path(name).asText());
    }
}
