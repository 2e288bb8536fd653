package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class CallbackIT {

    private static final String GUARDED = """
            {"callback-auth": "header", "callback-auth-name": "X-Proof", "inbound-format": "json",
             "inbound-fields": "id = id\\nfrom = from\\nto = to\\ntext = text", "callback-reply": "thank you"}""";

    private final TestServer server;
    private final Http provider;
    private GivenProject project;

    CallbackIT(TestServer server) {
        this.server = server;
        this.provider = server.http();
    }

    @BeforeEach
    void a_project() {
        project = GivenProject.on(server);
    }

    @Test
    void an_unknown_token_is_told_nothing() {
        HttpResponse<String> answer =
                provider.postJson("callbacks/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/inbound", text("1", "hello"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(provider.get("callbacks").statusCode()).isEqualTo(404);
        assertThat(provider.get("callbacks/../callbacks/x").statusCode()).isEqualTo(404);
    }

    @Test
    void a_deleted_gateways_token_is_unknown() {
        GivenGateway gateway = project.simulator();
        project.sql("update gateway set state = 'DELETED' where id = ?", gateway.id());

        assertThat(provider.postJson(gateway.callback("inbound"), text("1", "hello"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(kept(gateway)).isZero();
    }

    @Test
    void a_forged_callback_is_refused_and_leaves_nothing() {
        GivenGateway gateway = project.gateway("httptemplate", GUARDED, "{\"callback-secret\": \"geheim-7351\"}");

        HttpResponse<String> forged =
                provider.with("X-Proof", "guess").postJson(gateway.callback("inbound"), text("1", "hello"));

        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.body()).isEmpty();
        assertThat(kept(gateway)).isZero();
        assertThat(server.log())
                .contains("callback.forged gateway=" + gateway.id())
                .doesNotContain("geheim-7351");

        HttpResponse<String> genuine =
                provider.with("X-Proof", "geheim-7351").postJson(gateway.callback("inbound"), text("1", "hello"));

        assertThat(genuine.statusCode()).isEqualTo(200);
        assertThat(genuine.body()).isEqualTo("thank you");
        Await.until(states(gateway), "READ");
    }

    @Test
    void a_text_becomes_a_conversation_and_comes_in_once() {
        GivenGateway gateway = project.simulator();

        for (int i = 0; i < 3; i++) {
            assertThat(provider.postJson(gateway.callback("inbound"), text("id-1", "Habari?"))
                            .statusCode())
                    .isEqualTo(200);
        }

        Await.until(states(gateway), "READ,READ,READ");
        assertThat(project.value("select string_agg(body, ',') from inbound where project_id = ?", project.id()))
                .isEqualTo("Habari?");
        assertThat(project.value("select unread from conversation where project_id = ?", project.id()))
                .isEqualTo(1);
    }

    @Test
    void two_parts_out_of_order_are_one_text() {
        GivenGateway gateway = project.simulator();

        provider.postJson(gateway.callback("inbound"), part(2, "end"));
        Await.until(states(gateway), "READ");
        assertThat(project.value("select count(*) from inbound where project_id = ?", project.id()))
                .isEqualTo(0L);
        provider.postJson(gateway.callback("inbound"), part(1, "from beginning to "));

        Await.until(states(gateway), "READ,READ");
        assertThat(project.value("select body from inbound where project_id = ?", project.id()))
                .isEqualTo("from beginning to end");
    }

    @Test
    void what_cannot_be_read_is_kept_with_the_reason() {
        GivenGateway gateway = project.simulator();

        assertThat(provider.post(gateway.callback("inbound"), "text/html", "<h1>Gateway timeout</h1>")
                        .statusCode())
                .isEqualTo(400);

        Await.until(states(gateway), "UNREADABLE");
        assertThat(project.value("select fault from callback_exchange where gateway_id = ?", gateway.id()))
                .isEqualTo("not a JSON object");
    }

    @Test
    void a_text_of_a_stranger_over_a_shared_gateway_is_kept_unrouted() {
        GivenGateway shared = project.sharedSimulator();

        assertThat(provider.postJson(shared.callback("inbound"), text("1", "who are you?"))
                        .statusCode())
                .isEqualTo(200);

        Await.until(states(shared), "UNROUTED");
    }

    @Test
    void one_bad_callback_holds_up_no_other() {
        GivenGateway gateway = project.simulator();
        // stored as if by a version that could read it: a header text that is no JSON
        project.sql(
                "insert into callback_exchange values (1, ?, 'inbound', 'POST', '', 'broken', '', '', now(), 'PENDING', '')",
                gateway.id());

        provider.postJson(gateway.callback("inbound"), text("id-1", "after it"));

        Await.until(states(gateway), "UNREADABLE,READ");
    }

    @Test
    void a_body_above_64_kib_is_refused_whether_announced_or_not() {
        GivenGateway gateway = project.simulator();

        assertThat(provider.post(gateway.callback("inbound"), "text/plain", "x".repeat(64 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(provider.postChunked(gateway.callback("inbound"), "x".repeat(64 * 1024 + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(kept(gateway)).isZero();
    }

    @Test
    void other_methods_are_refused() {
        HttpResponse<String> answer = provider.delete(project.simulator().callback("inbound"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST, PUT, PATCH");
    }

    private long kept(GivenGateway gateway) {
        return (Long) project.value("select count(*) from callback_exchange where gateway_id = ?", gateway.id());
    }

    private Supplier<Object> states(GivenGateway gateway) {
        return () -> project.value(
                "select coalesce(string_agg(state, ',' order by id), '') from callback_exchange where gateway_id = ?",
                gateway.id());
    }

    private static Map<String, Object> text(String id, String text) {
        return Map.of("id", id, "from", "+254712345678", "to", "22395", "text", text);
    }

    private static Map<String, Object> part(int number, String text) {
        return Map.of(
                "id",
                "part-" + number,
                "from",
                "+254712345678",
                "to",
                "22395",
                "text",
                text,
                "part",
                Map.of("reference", 9, "total", 2, "number", number));
    }
}
