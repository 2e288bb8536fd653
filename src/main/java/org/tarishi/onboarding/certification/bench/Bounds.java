package org.tarishi.onboarding.certification.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link Bound}s with their values; written as {@code IDLE=PT15M REPORTS=20}. What is not named has its usual value. */
public final class Bounds {

    private final Map<Bound, String> values = new EnumMap<>(Bound.class);

    private Bounds() {}

    /** @throws IllegalArgumentException for a word that is none, naming it */
    public static Bounds read(String text) {
        Bounds bounds = new Bounds();
        Arrays.stream(Bound.values()).forEach(bound -> bounds.values.put(bound, bound.usual()));
        Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .forEach(word -> bounds.values.put(Bound.valueOf(word[0]), word[word.length - 1]));
        return bounds;
    }

    public Duration span(Bound bound) {
        return Duration.parse(values.get(bound));
    }

    public int count(Bound bound) {
        return Integer.parseInt(values.get(bound));
    }

    /** All of them, as they are stored with a run and printed on its sheet. */
    public String text() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
