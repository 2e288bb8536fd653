package org.tarishi.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document, as a test reads it. */
public final class ApiDocument {

    private static final String FILE = "/org/tarishi/platform/rest/openapi.json";

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    public static ApiDocument read() {
        try (InputStream file = ApiDocument.class.getResourceAsStream(FILE)) {
            return new ApiDocument(JsonMapper.builder().build().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A method of a path.
     *
     * @param method in upper case
     * @param about what the document says of it
     */
    public record Operation(String method, String path, JsonNode about) {

        /** The scopes that its key needs. */
        public List<String> scopes() {
            return texts(about.at("/security/0/key"));
        }

        public boolean isPublic() {
            return about.path("security").isArray() && about.path("security").isEmpty();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method -> all.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return all;
    }

    public Operation operation(String method, String path) {
        return operations().stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the document: " + method + " " + path));
    }

    /** The parameters of an operation that stand in the query. */
    public List<String> queryOf(Operation operation) {
        return stream(operation.about().path("parameters"))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    public List<String> schemaNames() {
        List<String> names = new ArrayList<>();
        root.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    public JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    /** What an answer may look like; missing when the document knows no such status. */
    public JsonNode answer(Operation operation, int status) {
        JsonNode response = resolved(operation.about().path("responses").path(Integer.toString(status)));
        return stream(response.path("content"))
                .map(type -> resolved(type.path("schema")))
                .findFirst()
                .orElse(response);
    }

    /** What the node says, or what it refers to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
