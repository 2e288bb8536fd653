package org.tarishi.sending.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.given.GivenApi.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class MessageLogResourceIT {

    private static final String MESSAGES = "api/v1/messages";

    private final TestServer server;
    private GivenApi api;

    MessageLogResourceIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void a_hundred_and_twenty_messages_are_paged_through_without_gap_or_double() {
        List<String> sent = new ArrayList<>(idsOf(api.key()
                .postJson(MESSAGES, Map.of("messages", Collections.nCopies(120, message("Hello"))))));
        Collections.reverse(sent);
        List<String> read = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = MESSAGES + "?limit=50";

        while (!next.isEmpty()) {
            HttpResponse<String> page = api.key().get(next);
            read.addAll(idsOf(page));
            sizes.add(idsOf(page).size());
            next = Http.json(page).path("next").asText();
            assertThat(page.headers().firstValue("Link").orElse(""))
                    .isEqualTo(next.isEmpty() ? "" : "<" + next + ">; rel=\"next\"");
            api.send("Between two pages");
        }

        assertThat(read).isEqualTo(sent);
        assertThat(sizes).containsExactly(50, 50, 20);
    }

    @Test
    @ResourceLock(GivenApi.QUIET)
    void a_message_that_waits_for_the_end_of_quiet_hours_says_until_when_and_an_urgent_one_does_not_wait() {
        Instant end = api.quietIn("ZW", "Africa/Harare", "+263712345678");
        Map<String, Object> usual = Map.of("to", "+263712345678", "text", "Your visit");
        Map<String, Object> urgent = Map.of("to", "+263712345678", "text", "Boil your water", "urgent", true);

        List<JsonNode> sent = new ArrayList<>();
        Http.json(api.key().postJson(MESSAGES, Map.of("messages", List.of(usual, urgent))))
                .path("messages")
                .forEach(each -> sent.add(
                        Http.json(api.key().get(MESSAGES + "/" + each.path("id").asText()))));

        assertThat(sent.get(0).path("quietUntil").asText()).isEqualTo(end.toString());
        assertThat(sent.get(0).at("/events/0/kind").asText()).isEqualTo("HELD");
        assertThat(sent.get(1).has("quietUntil")).isFalse();
        assertThat(sent.get(1).at("/events/0/kind").asText()).isEqualTo("URGENT");
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        api.key().postJson(MESSAGES, Map.of("messages", Collections.nCopies(3, message("Hello"))));

        assertThat(Http.json(api.key().get(MESSAGES + "?limit=3")).has("next")).isFalse();
    }

    @Test
    void filters_restrict_and_stay_on_the_next_page() {
        api.send("One");
        api.key().postJson(MESSAGES, Map.of("to", "+254722000111", "text", "Two"));
        String wanted = MESSAGES + "?limit=1&state=QUEUED&to=%2B254712345678&gateway=" + api.gateway()
                + "&from=2026-01-01T00:00:00Z&until=2100-01-01T00:00:00Z";
        api.send("Three");

        JsonNode first = Http.json(api.key().get(wanted));
        JsonNode second = Http.json(api.key().get(first.path("next").asText()));

        assertThat(first.path("messages").findValuesAsText("text")).containsExactly("Three");
        assertThat(second.path("messages").findValuesAsText("text")).containsExactly("One");
        assertThat(second.has("next")).isFalse();
        assertThat(idsOf(api.key().get(MESSAGES + "?state=DELIVERED"))).isEmpty();
        assertThat(idsOf(api.key().get(MESSAGES + "?until=2020-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_message_that_is_taken_back_says_so_in_its_timeline() {
        String message = MESSAGES + "/" + api.send("Hello").path("id").asText();

        assertThat(api.key().delete(message).statusCode()).isEqualTo(204);
        assertThat(api.key().delete(message).statusCode()).as("again").isEqualTo(204);

        JsonNode read = Http.json(api.key().get(message));
        assertThat(read.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(read.path("events").findValuesAsText("kind")).containsExactly("CANCELLED");
        assertThat(idsOf(api.key().get(MESSAGES + "?state=CANCELLED"))).hasSize(1);
    }

    @Test
    void a_message_that_is_being_sent_cannot_be_taken_back() {
        JsonNode sent = api.send("Hello");
        api.project()
                .sql(
                        "update outbox set claimed_until = now() + interval '1 hour', claimed_by = 'n' where message_id = ?",
                        Long.valueOf(sent.path("id").asText()));

        HttpResponse<String> answer =
                api.key().delete(MESSAGES + "/" + sent.path("id").asText());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("rule.cancel.too-late");
    }

    @Test
    void another_projects_messages_do_not_exist() {
        GivenApi other = GivenApi.on(server);
        String theirs = MESSAGES + "/" + other.send("Hello").path("id").asText();

        assertThat(api.key().get(theirs).statusCode()).isEqualTo(404);
        assertThat(api.key().delete(theirs).statusCode()).isEqualTo(404);
        assertThat(idsOf(api.key().get(MESSAGES))).isEmpty();
        assertThat(idsOf(api.key().get(MESSAGES + "?gateway=" + other.gateway())))
                .isEmpty();
        assertThat(Http.json(other.key().get(theirs)).path("state").asText()).isEqualTo("QUEUED");
    }

    private static List<String> idsOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        return Http.json(answer).path("messages").findValuesAsText("id");
    }
}
