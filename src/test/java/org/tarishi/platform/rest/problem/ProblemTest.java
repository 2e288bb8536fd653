package org.tarishi.platform.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.platform.rest.json.Json;

class ProblemTest {

    private static final Diagnosis MISSPELT = new Diagnosis(
            400, Fault.at("", "request.invalid"), List.of(Fault.at("messages[3].tex", "json.unknown-property", "tex")));

    @Test
    void it_says_what_is_wrong_where_in_the_readers_language() {
        Problem problem = Problem.of(MISSPELT, Locale.FRENCH, Optional.empty());

        assertThat(problem.title()).isEqualTo("Requête incorrecte");
        assertThat(problem.code()).isEqualTo("request.invalid");
        assertThat(problem.errors())
                .containsExactly(new Problem.At(
                        "messages[3].tex",
                        "json.unknown-property",
                        "Il n’y a pas de propriété tex ici. Vérifiez son orthographe."));
    }

    @Test
    void what_does_not_apply_is_left_out() {
        Problem problem = Problem.of(Diagnosis.of(404, "not-found"), Locale.ENGLISH, Optional.empty());

        assertThat(Json.write(problem))
                .doesNotContain("errors")
                .doesNotContain("reference")
                .contains("about:blank");
    }

    @Test
    void a_status_without_a_title_of_its_own_has_one_all_the_same() {
        Problem problem = Problem.of(Diagnosis.of(418, "request.refused"), Locale.ENGLISH, Optional.empty());

        assertThat(problem.title()).isEqualTo("The call was refused");
    }

    @Test
    void the_language_is_the_first_asked_for_that_we_speak() {
        assertThat(ReaderLanguage.of(List.of(Locale.GERMAN, Locale.CANADA_FRENCH, Locale.ENGLISH)))
                .isEqualTo(Locale.FRENCH);
        assertThat(ReaderLanguage.of(List.of(Locale.forLanguageTag("*")))).isEqualTo(Locale.ENGLISH);
        assertThat(ReaderLanguage.of(List.of())).isEqualTo(Locale.ENGLISH);
    }
}
