package org.tarishi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tarishi.given.ApiDocument;
import org.tarishi.given.ApiDocument.Operation;
import org.tarishi.given.GivenApi;
import org.tarishi.given.SchemaCheck;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Every operation of the OpenAPI document answers as the document says. */
@OnServer
class ContractIT {

    private static final ApiDocument DOCUMENT = ApiDocument.read();
    private static final Map<String, Object> BODIES =
            Map.of("/api/v1/messages", GivenApi.message("Hello"), "/api/v1/segments", Map.of("text", "Ж".repeat(100)));

    private final TestServer server;
    private final GivenApi api;

    ContractIT(TestServer server) {
        this.server = server;
        this.api = GivenApi.on(server);
    }

    @Test
    void the_document_is_served_to_everybody() {
        HttpResponse<String> answer = server.get("api/v1/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.json(answer).path("openapi").asText()).startsWith("3.1");
        assertThat(Http.json(answer).path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.operations().stream()
                        .map(Operation::path)
                        .distinct()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> answers_are_as_the_document_says() {
        return DOCUMENT.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> compare(operation)));
    }

    private void compare(Operation operation) {
        HttpResponse<String> answer = call(operation, api.key(), idFor(operation));

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        JsonNode said = DOCUMENT.answer(operation, answer.statusCode());
        assertThat(said.isMissingNode()).as("status " + answer.statusCode()).isFalse();
        if (answer.statusCode() != 204) {
            assertThat(SchemaCheck.violations(DOCUMENT, said, Http.json(answer)))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_key_without_the_scope_is_told_which() {
        return DOCUMENT.operations().stream()
                .filter(operation -> !operation.scopes().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> isForbidden(operation)));
    }

    private void isForbidden(Operation operation) {
        String scope = operation.scopes().get(0);
        String[] others = Stream.of("messages:read", "messages:write", "inbound:read", "gateways:read", "requests:read")
                .filter(each -> !each.equals(scope))
                .toArray(String[]::new);

        HttpResponse<String> answer = call(operation, api.key(others), idFor(operation));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("scope.missing");
        assertThat(Http.json(answer).path("detail").asText()).contains(scope);
    }

    @TestFactory
    Stream<DynamicTest> another_projects_ids_do_not_exist() {
        return DOCUMENT.operations().stream()
                .filter(operation -> operation.path().contains("{id}"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> isUnknown(operation)));
    }

    private void isUnknown(Operation operation) {
        HttpResponse<String> answer = call(operation, GivenApi.on(server).key(), idFor(operation));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(Http.json(answer).path("code").asText()).isEqualTo("not-found");
    }

    @TestFactory
    Stream<DynamicTest> parameters_of_the_document_are_understood() {
        return DOCUMENT.operations().stream()
                .flatMap(operation -> DOCUMENT.queryOf(operation).stream()
                        .map(name -> DynamicTest.dynamicTest(
                                operation + "?" + name,
                                () -> assertThat(api.key()
                                                .get(operation.path() + "?" + name + "=")
                                                .statusCode())
                                        .isEqualTo(200))));
    }

    private static HttpResponse<String> call(Operation operation, Http key, String id) {
        String path = operation.path().replace("{id}", id);
        return switch (operation.method()) {
            case "GET" -> key.get(path);
            case "DELETE" -> key.delete(path);
            default -> key.postJson(path, BODIES.get(path));
        };
    }

    /** Of something of this project. */
    private String idFor(Operation operation) {
        if (operation.path().contains("gateway-requests")) {
            return Long.toString(GivenRow.request(api.project()));
        }
        if (operation.path().contains("gateways")) {
            return Long.toString(api.gateway());
        }
        if (operation.path().contains("inbound")) {
            return Long.toString(api.inbound("Hello"));
        }
        return operation.path().contains("{id}") ? api.send("Hello").path("id").asText() : "";
    }
}
