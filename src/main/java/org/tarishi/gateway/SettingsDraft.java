package org.tarishi.gateway;

import java.util.Map;
import java.util.Set;

/**
 * Settings as somebody typed them.
 *
 * @param values by key; a secret left empty keeps what is stored, since a form never shows it again
 * @param removed keys of secrets whose stored value goes
 */
public record SettingsDraft(Map<String, String> values, Set<String> removed) {

    boolean keeps(String secret) {
        return values.getOrDefault(secret, "").isEmpty() && !removed.contains(secret);
    }
}
