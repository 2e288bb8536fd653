package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class GatewaysResourceIT {

    private final TestServer server;
    private GivenApi api;

    GatewaysResourceIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @Test
    void a_gateway_tells_how_it_does() {
        api.project()
                .sql(
                        "insert into gateway_health (gateway_id, held_until, last_accepted_at, last_trouble_at, trouble_class,"
                                + " trouble_text, troubles_in_row) values (?, now() + interval '1 hour', now(), now(),"
                                + " 'THROTTLE', '429: slow down', 3)",
                        api.gateway());

        JsonNode gateway = Http.json(api.key().get("api/v1/gateways/" + api.gateway()));

        assertThat(gateway.path("health").asText()).isEqualTo("HELD");
        assertThat(gateway.path("state").asText()).isEqualTo("PAUSED");
        assertThat(gateway.path("pauseReason").asText()).isEqualTo("of the tests");
        assertThat(gateway.path("troubleClass").asText()).isEqualTo("THROTTLE");
        assertThat(gateway.path("trouble").asText()).isEqualTo("429: slow down");
        assertThat(gateway.path("troublesInRow").asInt()).isEqualTo(3);
        assertThat(gateway.has("heldUntil")).isTrue();
    }

    @Test
    void one_that_was_never_used_has_nothing_to_tell() {
        JsonNode gateway = Http.json(api.key().get("api/v1/gateways/" + api.gateway()));

        assertThat(gateway.path("health").asText()).isEqualTo("UNTRIED");
        assertThat(gateway.has("lastTroubleAt")).isFalse();
    }

    @Test
    void one_in_the_making_says_so_and_when_it_is_expected() {
        assertThat(admission()).isEqualTo("OPEN");
        api.project()
                .sql(
                        "update gateway set for_tests = true, expected_from = '2026-12-10', expected_to = '2027-01-20'"
                                + " where id = ?",
                        api.gateway());

        JsonNode gateway = Http.json(api.key().get("api/v1/gateways/" + api.gateway()));

        assertThat(gateway.path("admission").asText()).isEqualTo("FOR_TESTS");
        assertThat(gateway.path("expectedFrom").asText()).isEqualTo("2026-12-10");
        assertThat(gateway.path("expectedTo").asText()).isEqualTo("2027-01-20");
        assertThat(api.key()
                        .postJson("api/v1/messages", GivenApi.message("Your visit is tomorrow"))
                        .body())
                .contains("It is expected to be live between 2026-12-10 and 2027-01-20");
    }

    private String admission() {
        return Http.json(api.key().get("api/v1/gateways/" + api.gateway()))
                .path("admission")
                .asText();
    }

    @Test
    void the_list_holds_the_projects_own_and_the_shared_but_no_deleted_ones() {
        GivenGateway shared = api.project().sharedSimulator();
        GivenGateway gone = api.project().simulator();
        api.project().sql("update gateway set state = 'DELETED' where id = ?", gone.id());

        assertThat(Http.json(api.key().get("api/v1/gateways")).path("gateways").findValuesAsText("id"))
                .contains(Long.toString(api.gateway()), Long.toString(shared.id()))
                .doesNotContain(Long.toString(gone.id()));
        assertThat(api.key().get("api/v1/gateways/" + gone.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void neither_settings_nor_secrets_nor_the_callback_token_are_told() {
        GivenGateway gateway =
                api.project().gateway("simulator", "{\"note\": \"open-setting\"}", "{\"key\": \"secret-setting\"}");

        HttpResponse<String> one = api.key().get("api/v1/gateways/" + gateway.id());
        HttpResponse<String> all = api.key().get("api/v1/gateways");

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body() + all.body())
                .doesNotContain("open-setting")
                .doesNotContain("secret-setting")
                .doesNotContain(gateway.token());
    }
}
