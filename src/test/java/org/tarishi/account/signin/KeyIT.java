package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class KeyIT {

    private static final String NOWHERE = "api/v1/nowhere";
    private static final String METRICS = "metrics";

    private final TestServer server;
    private final TestAccounts accounts;

    KeyIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void without_a_key_the_api_says_401_as_problem_json() {
        HttpResponse<String> answer = server.get(NOWHERE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.json(answer).path("status").asInt()).isEqualTo(401);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("key.invalid");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_key_opens_what_is_closed_to_strangers_and_starts_no_session() {
        HttpResponse<String> answer =
                accounts.key(accounts.project(), "messages:read").get(METRICS);

        assertThat(server.get(METRICS).statusCode()).isEqualTo(401);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_wrong_key_and_a_key_in_another_scheme_are_refused() {
        String key = accounts.keyText(accounts.project(), "messages:read");

        assertThat(server.http().bearer(key + "x").get(METRICS).statusCode()).isEqualTo(401);
        assertThat(server.http()
                        .with("Authorization", "Basic " + key)
                        .get(NOWHERE)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_signed_in_person_is_a_stranger_to_the_api() {
        Http person = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));

        assertThat(person.get(METRICS).statusCode()).isEqualTo(401);
    }

    @Test
    void a_key_opens_no_page() {
        Http key = accounts.key(accounts.project(), "messages:read");

        assertThat(key.get("project/projects.xhtml").statusCode()).isEqualTo(303);
    }
}
