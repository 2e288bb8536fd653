package org.tarishi.gateway.type.httptemplate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lines {@code ours = theirs}; of several names joined by {@code " | "} the first that is there counts. */
final class FieldMap {

    static final Set<String> INBOUND = Set.of(
            "each",
            "id",
            "from",
            "to",
            "text",
            "text-hex",
            "encoding",
            "sent-at",
            "part-reference",
            "part-total",
            "part-number");
    static final Set<String> REPORT = Set.of("each", "id", "reference", "state", "code", "detail", "at");

    private final Map<String, List<String>> names;

    private FieldMap(Map<String, List<String>> names) {
        this.names = names;
    }

    static FieldMap of(String text) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Lines.of(text)
                .forEach(line -> Lines.atFirst(line, '=')
                        .ifPresent(pair -> names.put(
                                pair.left(),
                                Stream.of(pair.right().split(" \\| "))
                                        .map(String::strip)
                                        .toList())));
        return new FieldMap(names);
    }

    /** What every line must be: a field of ours and at least one of theirs, whose paths can be read. */
    static boolean isFine(String text, Set<String> ours) {
        return Lines.of(text).stream()
                .allMatch(line -> Lines.atFirst(line, '=')
                        .filter(pair -> ours.contains(pair.left()))
                        .filter(pair -> Stream.of(pair.right().split(" \\| ")).allMatch(FieldMap::isName))
                        .isPresent());
    }

    private static boolean isName(String name) {
        String stripped = name.strip();
        if (stripped.startsWith("$")) {
            return JsonPaths.isPath(stripped);
        }
        return stripped.startsWith("/") || stripped.startsWith(".") ? XmlFields.isPath(stripped) : !stripped.isEmpty();
    }

    boolean has(String ours) {
        return names.containsKey(ours);
    }

    /** The value of a field of ours, empty text counting as absent. */
    Optional<String> value(String ours, Fields fields) {
        return names.getOrDefault(ours, List.of()).stream()
                .flatMap(theirs -> fields.value(theirs).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    List<Fields> entries(Fields fields) {
        return fields.each(names.getOrDefault("each", List.of("")).get(0));
    }
}
