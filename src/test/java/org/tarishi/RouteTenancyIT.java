package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Another project does not exist, and a scope that is missing is refused: on every route of the API there is. */
@OnServer
class RouteTenancyIT {

    private final TestServer server;
    private GivenApi own;
    private String theirMessage;
    private String theirGateway;
    private String theirInbound;
    private String theirRequest;

    RouteTenancyIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void two_projects() {
        own = GivenApi.on(server);
        GivenApi other = GivenApi.on(server);
        theirMessage = other.send("Hi").path("id").asText();
        theirGateway = Long.toString(other.gateway());
        theirRequest = Long.toString(GivenRow.request(other.project()));
        theirInbound = Long.toString(other.inbound("Hello"));
    }

    @Test
    void every_route_with_an_id_is_a_404_for_the_thing_of_another_project() {
        List<String> tried = new ArrayList<>();
        routes().forEach((path, methods) -> {
            if (!path.contains("{id}")) {
                return;
            }
            String address = path.substring(1).replace("{id}", thingOf(path));
            methods.forEach(method -> {
                int status = method.equals("delete")
                        ? own.key().delete(address).statusCode()
                        : own.key().get(address).statusCode();
                assertThat(status).as(method + " " + path).isEqualTo(404);
                tried.add(method + " " + path);
            });
        });
        assertThat(tried).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void every_route_is_a_403_for_a_key_without_its_scope_and_a_401_without_a_key() {
        Http powerless = own.key("none:at-all");
        routes().forEach((path, methods) -> {
            if (path.contains("segments") || path.contains("openapi")) {
                return;
            }
            String address = path.substring(1).replace("{id}", theirMessage);
            assertThat(powerless.get(address).statusCode()).as(path).isEqualTo(403);
            assertThat(server.get(address).statusCode()).as(path).isEqualTo(401);
        });
    }

    private String thingOf(String path) {
        if (path.contains("gateway-requests")) {
            return theirRequest;
        }
        if (path.contains("gateways")) {
            return theirGateway;
        }
        return path.contains("inbound") ? theirInbound : theirMessage;
    }

    private Map<String, List<String>> routes() {
        JsonNode paths = Http.json(server.get("api/v1/openapi.json")).path("paths");
        Map<String, List<String>> routes = new TreeMap<>();
        paths.properties().forEach(path -> {
            List<String> methods = new ArrayList<>();
            path.getValue().fieldNames().forEachRemaining(methods::add);
            methods.retainAll(Set.of("get", "post", "put", "delete"));
            routes.put(path.getKey(), methods);
        });
        assertThat(routes).isNotEmpty();
        return routes;
    }
}
