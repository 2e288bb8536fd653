package org.tarishi.onboarding.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was answered, by question; whatever was not is empty. */
public record Answers(Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, String> given = new TreeMap<>(values);
        given.values().removeIf(String::isBlank);
        values = Map.copyOf(given);
    }

    /** As they are stored: a JSON object of question key and answer. */
    public static Answers read(String json) {
        try {
            return new Answers(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored answers", e);
        }
    }

    /** As {@link #read} takes them. */
    public String json() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("answers", e);
        }
    }

    /** These, with some answered anew: the others stay, so that two people may fill in two sections. */
    public Answers with(Map<String, String> anew) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(anew);
        return new Answers(all);
    }

    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public boolean isYes(String key) {
        return text(key).equals("yes");
    }

    /** The chosen ones of several. */
    public Set<String> all(String key) {
        return has(key) ? new LinkedHashSet<>(Arrays.asList(text(key).split(","))) : Set.of();
    }

    /** Empty when it is not a number. */
    public Optional<BigDecimal> number(String key) {
        try {
            return has(key) ? Optional.of(new BigDecimal(text(key))) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Questions that are answered otherwise than before, by key. */
    public List<String> changedSince(Answers before) {
        Set<String> keys = new TreeSet<>(values.keySet());
        keys.addAll(before.values.keySet());
        return keys.stream().filter(key -> !text(key).equals(before.text(key))).toList();
    }
}
