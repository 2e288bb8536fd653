package org.tarishi.sending.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.platform.Secrets;

/**
 * The caller's name for a call, so that repeating the call after a lost answer sends nothing twice
 * (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * @param value 1 to 255 printable ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final String FORM = "[\\x21-\\x7e](?:[\\x20-\\x7e]{0,253}[\\x21-\\x7e])?";

    public IdempotencyKey {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("no idempotency key: " + value.length() + " characters");
        }
    }

    static Optional<IdempotencyKey> read(String header) {
        return header.matches(FORM) ? Optional.of(new IdempotencyKey(header)) : Optional.empty();
    }

    /** What two calls have in common that ask for the same, however their JSON is written; 64 characters. */
    static String fingerprint(List<Draft> drafts) {
        return Secrets.fingerprint(
                drafts.stream().flatMap(IdempotencyKey::fields).collect(Collectors.joining()));
    }

    /** The lengths keep ("a", "bc") from looking like ("ab", "c"). */
    private static Stream<String> fields(Draft draft) {
        Stream<String> usual = Stream.of(
                draft.to(),
                draft.text(),
                draft.from(),
                draft.gateway().map(Object::toString).orElse(""),
                draft.validity().map(Object::toString).orElse(""));
        // last and only where it is one: the others keep the fingerprints that they had before there was urgency
        Stream<String> urgent = draft.urgent() ? Stream.of("urgent") : Stream.empty();
        return Stream.concat(usual, urgent).map(field -> field.length() + ":" + field);
    }
}
