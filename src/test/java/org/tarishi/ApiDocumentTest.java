package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tarishi.given.ApiDocument;
import org.tarishi.platform.rest.RestApplication;

/** The OpenAPI document says what the code does: every route, every property, every word of every enum. */
class ApiDocumentTest {

    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("NewMessage", "sending.compose.SendRequest$Item"),
            Map.entry("SendRequest", "sending.compose.SendRequest"),
            Map.entry("SentMessage", "sending.compose.SendAnswer$Sent"),
            Map.entry("SendAnswer", "sending.compose.SendAnswer"),
            Map.entry("Message", "sending.log.ReadMessage"),
            Map.entry("MessageEvent", "sending.log.ReadMessage$Happened"),
            Map.entry("MessageList", "sending.log.MessageList"),
            Map.entry("Inbound", "receiving.inbox.ReadInbound"),
            Map.entry("InboundList", "receiving.inbox.InboundList"),
            Map.entry("GatewayRequest", "onboarding.api.ReadGatewayRequest"),
            Map.entry("RequestEvent", "onboarding.api.ReadGatewayRequest$Happened"),
            Map.entry("GatewayRequestList", "onboarding.api.GatewayRequestList"),
            Map.entry("Gateway", "gateway.GatewayAnswer"),
            Map.entry("GatewayList", "gateway.GatewaysResource$GatewayList"),
            Map.entry("SegmentsRequest", "sending.compose.SegmentsResource$Text"),
            Map.entry("Segments", "sending.compose.SegmentsResource$Split"),
            Map.entry("Problem", "platform.rest.problem.Problem"),
            Map.entry("ProblemAt", "platform.rest.problem.Problem$At"));

    private static final List<String> ASKED = List.of("NewMessage", "SendRequest", "SegmentsRequest");

    private final ApiDocument document = ApiDocument.read();

    @Test
    void every_route_is_in_the_document_and_every_route_of_the_document_is_there() {
        String root = RestApplication.class.getAnnotation(ApplicationPath.class).value();

        assertThat(document.operations().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(resources()
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .flatMap(method -> route(root, method).stream())
                        .toList());
    }

    @Test
    void every_body_that_a_resource_takes_or_returns_is_in_the_document() {
        Stream<Class<?>> bodies = resources()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method).isPresent())
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes())))
                .filter(Class::isRecord);

        assertThat(bodies.map(Class::getName))
                .isNotEmpty()
                .isSubsetOf(RECORDS.values().stream()
                        .map(name -> "org.tarishi." + name)
                        .toList());
        assertThat(document.schemaNames()).containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> every_property_is_in_the_document_as_it_is() {
        return RECORDS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private void compare(String name, String record) throws ClassNotFoundException {
        JsonNode schema = document.schema(name);
        RecordComponent[] components = Class.forName("org.tarishi." + record).getRecordComponents();

        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(components).allSatisfy(component -> compare(schema, component));
        if (!ASKED.contains(name)) {
            assertThat(texts(schema.path("required")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(components)
                            .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    private static void compare(JsonNode schema, RecordComponent component) {
        JsonNode property = schema.path("properties").path(component.getName());
        Class<?> type = component.getType();
        assertThat(property.path("type").asText()).as(component.toString()).isEqualTo(jsonType(type));
        assertThat(property.path("format").asText().equals("date-time"))
                .as(component.toString())
                .isEqualTo(type == Instant.class);
        if (type.isEnum()) {
            assertThat(texts(property.path("enum")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
    }

    private static String jsonType(Class<?> type) {
        if (type == String.class || type == Instant.class || type == Duration.class || type.isEnum()) {
            return "string";
        }
        if (type == int.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == boolean.class || type == Boolean.class ? "boolean" : type == List.class ? "array" : "object";
    }

    private static Stream<Class<?>> resources() {
        return Code.MAIN.stream()
                .filter(candidate -> candidate.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect);
    }

    private static Optional<String> route(String root, Method method) {
        String path = root + "/"
                + method.getDeclaringClass().getAnnotation(Path.class).value()
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(sub -> "/" + sub.value())
                        .orElse("");
        return verb(method).map(verb -> verb + " " + path);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
