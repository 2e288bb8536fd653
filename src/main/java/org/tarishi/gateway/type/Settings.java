package org.tarishi.gateway.type;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A gateway's settings by key, secrets in the clear. Lives only in memory; {@link #toString()} names keys, never values. */
public final class Settings {

    private final Map<String, String> values;
    private final Set<String> secretKeys;

    public Settings(Map<String, String> values, Set<String> secretKeys) {
        this.values = Map.copyOf(new TreeMap<>(values));
        this.secretKeys = Set.copyOf(secretKeys);
    }

    /** Settings of a type: which keys are secret comes from its form. */
    public static Settings of(GatewayType type, Map<String, String> values) {
        Set<String> secret = type.settings().stream()
                .filter(Setting::isSecret)
                .map(Setting::key)
                .collect(Collectors.toSet());
        return new Settings(values, secret);
    }

    /** The value, empty when it was never set. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return !text(key).isBlank();
    }

    public boolean isYes(String key) {
        return "true".equals(text(key));
    }

    /** A whole number, or the fallback when the value is not one. */
    public int number(String key, int fallback) {
        return text(key).matches("\\d{1,9}") ? Integer.parseInt(text(key)) : fallback;
    }

    /** The secret values that must never show in an exchange. */
    public Collection<String> secrets() {
        return secretKeys.stream()
                .map(this::text)
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    public Map<String, String> open() {
        return only(key -> !secretKeys.contains(key));
    }

    public Map<String, String> secret() {
        return only(secretKeys::contains);
    }

    private Map<String, String> only(Predicate<String> wanted) {
        return values.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return "Settings" + new TreeMap<>(values).keySet();
    }
}
