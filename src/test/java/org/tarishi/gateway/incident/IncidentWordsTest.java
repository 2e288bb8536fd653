package org.tarishi.gateway.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarishi.platform.Sentences;

class IncidentWordsTest {

    private final IncidentWords english = new IncidentWords(Sentences.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(Cause.class)
    void every_cause_says_what_is_wrong_and_what_to_do(Cause cause) {
        Incident incident = begun(cause, "42");

        assertThat(english.what(incident)).endsWith(".").doesNotContain("incident.");
        assertThat(english.toDo(incident)).endsWith(".").doesNotContain("incident.");
    }

    @Test
    void the_detail_is_named() {
        assertThat(english.what(begun(Cause.LOW_BALANCE, "KES 42.50"))).isEqualTo("The balance is low: KES 42.50.");
    }

    @Test
    void a_known_trouble_says_best_what_to_do() {
        assertThat(english.toDo(begun(Cause.CONFIG, "gateway.credentials")))
                .startsWith("The provider does not accept our credentials. Correct the user name");
        assertThat(english.toDo(begun(Cause.CONFIG, "gateway.of-the-future")))
                .isEqualTo("Correct its settings, then resume it. Its messages wait.");
        assertThat(english.toDo(begun(Cause.CREDIT, "gateway.no-credit"))).startsWith("Top the account up");
    }

    private static Incident begun(Cause cause, String detail) {
        return new Incident(cause, detail);
    }
}
