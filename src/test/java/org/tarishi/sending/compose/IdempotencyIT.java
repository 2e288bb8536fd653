package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.given.GivenApi.message;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class IdempotencyIT {

    private static final String MESSAGES = "api/v1/messages";
    private static final int AT_ONCE = 20;

    private final TestServer server;
    private final String key = UUID.randomUUID().toString();
    private GivenApi api;

    IdempotencyIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void a_call_that_is_repeated_is_answered_as_before_and_sends_nothing() {
        HttpResponse<String> first = post(api, message("Hello"));
        HttpResponse<String> again = keyed(api).postJson(MESSAGES, "{\"text\":\"Hello\",   \"to\":\"0712 345 678\"}");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(isReplayed(first)).isFalse();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(isReplayed(again)).isTrue();
        assertThat(api.stored()).isOne();
    }

    @Test
    void a_key_is_not_good_for_other_messages() {
        post(api, message("Hello"));

        HttpResponse<String> other = post(api, message("Good bye"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Http.json(other).path("code").asText()).isEqualTo("idempotency.key-reused");
        assertThat(api.stored()).isOne();
    }

    @Test
    void a_refused_call_leaves_its_key_free() {
        HttpResponse<String> refused = post(api, Map.of("to", "12", "text", "Hello"));
        HttpResponse<String> mended = post(api, message("Hello"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(mended.statusCode()).isEqualTo(202);
        assertThat(isReplayed(mended)).isFalse();
    }

    @Test
    void twenty_at_once_with_one_key_send_one_message() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<HttpResponse<String>> call = () -> post(api, message("Hello"));
            List<Future<HttpResponse<String>>> calls =
                    threads.invokeAll(Stream.generate(() -> call).limit(AT_ONCE).toList());
            String body = calls.get(0).get().body();
            int replayed = 0;
            for (Future<HttpResponse<String>> each : calls) {
                assertThat(each.get().statusCode()).isEqualTo(202);
                assertThat(each.get().body()).isEqualTo(body);
                replayed += isReplayed(each.get()) ? 1 : 0;
            }
            assertThat(replayed).isEqualTo(AT_ONCE - 1);
            assertThat(api.stored()).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void another_projects_key_of_the_same_name_is_another() {
        GivenApi other = GivenApi.on(server);
        post(api, message("Hello"));

        assertThat(isReplayed(post(other, message("Hello")))).isFalse();
        assertThat(other.stored()).isOne();
    }

    @Test
    void what_is_no_key_is_refused() {
        HttpResponse<String> answer =
                api.key().with("Idempotency-Key", "k".repeat(256)).postJson(MESSAGES, message("Hello"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("idempotency.key-malformed");
        assertThat(api.stored()).isZero();
    }

    private HttpResponse<String> post(GivenApi who, Object body) {
        return keyed(who).postJson(MESSAGES, body);
    }

    private Http keyed(GivenApi who) {
        return who.key().with("Idempotency-Key", key);
    }

    private static boolean isReplayed(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Idempotent-Replayed")
                .filter("true"::equals)
                .isPresent();
    }
}
