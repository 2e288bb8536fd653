package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @Test
    void printable_ascii_of_up_to_255_characters_is_a_key() {
        assertThat(IdempotencyKey.read("8e03978e-40d5-43dd-bc93-6894a57f9324")).isPresent();
        assertThat(IdempotencyKey.read("\"an order\"")).isPresent();
        assertThat(IdempotencyKey.read("k".repeat(255))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "a\tb", "a\u0000"})
    void anything_else_is_not(String header) {
        assertThat(IdempotencyKey.read(header)).isEmpty();
        assertThat(IdempotencyKey.read("k".repeat(256))).isEmpty();
    }

    @Test
    void the_same_drafts_have_the_same_fingerprint() {
        assertThat(fingerprint(Draft.of("+254712345678", "Hello")))
                .hasSize(64)
                .isEqualTo(fingerprint(Draft.of("+254712345678", "Hello")));
    }

    @Test
    void whatever_differs_differs_in_the_fingerprint_too() {
        assertThat(List.of(
                        fingerprint(Draft.of("12", "3")),
                        fingerprint(Draft.of("1", "23")),
                        fingerprint(Draft.of("12", "3"), Draft.of("12", "3")),
                        fingerprint(new Draft("12", "", "3", Optional.empty(), Optional.empty())),
                        fingerprint(new Draft("12", "3", "", Optional.of(3L), Optional.empty())),
                        fingerprint(new Draft("12", "3", "", Optional.empty(), Optional.of(Duration.ofHours(1))))))
                .doesNotHaveDuplicates();
    }

    private static String fingerprint(Draft... drafts) {
        return IdempotencyKey.fingerprint(List.of(drafts));
    }
}
