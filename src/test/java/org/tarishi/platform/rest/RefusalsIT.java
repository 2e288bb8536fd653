package org.tarishi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.given.GivenApi.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.given.ApiDocument;
import org.tarishi.given.GivenApi;
import org.tarishi.given.SchemaCheck;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Whatever is refused is refused as a problem, whoever refuses it. */
@OnServer
class RefusalsIT {

    private static final String MESSAGES = "api/v1/messages";
    private static final ApiDocument DOCUMENT = ApiDocument.read();

    private final TestServer server;
    private GivenApi api;

    RefusalsIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_project() {
        api = GivenApi.on(server);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\": \"a\"                                | ''              | json.malformed",
                "{\"to\": \"a\", \"to\": \"b\"}                | ''              | json.malformed",
                "{} {}                                         | ''              | json.malformed",
                "null                                          | ''              | json.empty",
                "''                                            | ''              | json.empty",
                "{\"messages\": [{}, {}, {\"tex\": \"a\"}]}    | messages[2].tex | json.unknown-property",
                "{\"to\": 254712345678, \"text\": \"a\"}       | to              | json.not-text",
                "{\"messages\": \"all\"}                       | messages        | json.not-list",
                "{\"messages\": [null]}                        | messages[0]     | json.not-object",
                "{\"validity\": 3600}                          | validity        | json.not-duration"
            })
    void a_body_that_cannot_be_read_is_400_at_its_place(String body, String field, String code) {
        JsonNode problem = problem(400, api.key().postJson(MESSAGES, body == null ? "" : body));

        if (field.isEmpty()) {
            assertThat(problem.path("code").asText()).isEqualTo(code);
        } else {
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
            assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
        }
    }

    @Test
    void what_is_no_json_is_named_by_line_and_column() {
        JsonNode problem = problem(400, api.key().postJson(MESSAGES, "{\n\"to\" 7}"));

        assertThat(problem.path("detail").asText()).contains("line 2, column 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "api/",
                "api/v1",
                "api/v2/messages",
                "api/v1/nothing",
                "api/v1/messages/x",
                "api/v1/application.wadl"
            })
    void what_is_not_there_is_404_below_the_api_too(String path) {
        assertThat(problem(404, api.key().get(path)).path("code").asText()).isEqualTo("path.unknown");
    }

    @Test
    void an_id_that_is_not_there_is_404() {
        assertThat(problem(404, api.key().get(MESSAGES + "/17")).path("code").asText())
                .isEqualTo("not-found");
    }

    @Test
    void a_method_that_is_not_taken_is_405_with_those_that_are() {
        HttpResponse<String> answer = api.key().delete(MESSAGES);

        assertThat(problem(405, answer).path("code").asText()).isEqualTo("method.not-allowed");
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .contains("GET")
                .contains("POST");
    }

    @Test
    void who_takes_no_json_is_told_so_in_json() {
        assertThat(problem(406, api.key().with("Accept", "text/html").get(MESSAGES))
                        .path("code")
                        .asText())
                .isEqualTo("accept.unknown");
    }

    @Test
    void a_body_that_is_no_json_is_415() {
        assertThat(problem(415, api.key().post(MESSAGES, "text/plain", "Hello"))
                        .path("code")
                        .asText())
                .isEqualTo("content-type.unknown");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_413_also_when_it_does_not_say_its_length() {
        String large = "{\"to\":\"0712345678\",\"text\":\"" + "a".repeat(1 << 20) + "\"}";
        Http json = api.key().with("Content-Type", "application/json");

        assertThat(problem(413, api.key().postJson(MESSAGES, large))
                        .path("code")
                        .asText())
                .isEqualTo("body.too-large");
        assertThat(problem(413, json.postChunked(MESSAGES, large)).path("code").asText())
                .isEqualTo("body.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "cursor=abc",
                "state=queued",
                "to=12",
                "gateway=g",
                "from=now",
                "stat=QUEUED",
                "limit=1&limit=2"
            })
    void a_query_that_cannot_be_read_is_400_at_its_parameter(String query) {
        JsonNode problem = problem(400, api.key().get(MESSAGES + "?" + query));

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(query.split("=")[0]);
        assertThat(problem.at("/errors/0/code").asText()).startsWith("parameter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer tk_wrong", "Basic dGs6dGs=", "tk_wrong"})
    void without_a_valid_key_it_is_401(String authorization) {
        HttpResponse<String> answer =
                server.http().with("Authorization", authorization).get(MESSAGES);

        assertThat(problem(401, answer).path("code").asText()).isEqualTo("key.invalid");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_reader_is_told_in_their_language() {
        HttpResponse<String> french = api.key()
                .with("Accept-Language", "de, fr-CA;q=0.8, en;q=0.5")
                .postJson(MESSAGES, "{\"to\": \"12\", \"text\": \"a\"}");

        JsonNode problem = problem(422, french);
        assertThat(problem.path("title").asText()).isEqualTo("Contenu refusé");
        assertThat(problem.at("/errors/0/detail").asText())
                .isNotEqualTo(problem.at("/errors/0/code").asText());
        assertThat(french.headers().firstValue("Content-Language")).hasValue("fr");
    }

    @Test
    void a_call_without_a_fault_starts_no_session() {
        assertThat(api.key().postJson(MESSAGES, message("Hello")).headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    private static JsonNode problem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.tarishi");
        JsonNode problem = Http.json(answer);
        assertThat(SchemaCheck.violations(DOCUMENT, DOCUMENT.schema("Problem"), problem))
                .isEmpty();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }
}
