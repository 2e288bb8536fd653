package org.tarishi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.platform.rest.problem.Refusal;

class ParametersTest {

    private final MultivaluedMap<String, String> query = new MultivaluedHashMap<>();

    @Test
    void a_page_has_fifty_rows_from_the_top_unless_asked_otherwise() {
        Parameters parameters = parameters();

        assertThat(parameters.limit()).isEqualTo(50);
        assertThat(parameters.cursor()).isEqualTo(Cursor.TOP);
        assertThatCode(parameters::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "1.5", "99999999999"})
    void a_limit_that_is_none_is_refused(String limit) {
        query.add("limit", limit);
        Parameters parameters = parameters();

        parameters.limit();

        assertThat(refusal(parameters)).hasMessageContaining("400");
    }

    @Test
    void a_misspelt_parameter_is_refused_rather_than_ignored() {
        query.add("stat", "QUEUED");

        assertThat(refusal(parameters())).isNotNull();
    }

    @Test
    void a_parameter_that_comes_twice_is_refused() {
        query.add("state", "QUEUED");
        query.add("state", "FAILED");

        assertThat(refusal(parameters())).isNotNull();
    }

    @Test
    void an_empty_parameter_is_like_none() {
        query.add("state", "");
        Parameters parameters = parameters();

        assertThat(parameters.read("state", "x", text -> Optional.empty())).isEmpty();
        assertThatCode(parameters::check).doesNotThrowAnyException();
    }

    private Parameters parameters() {
        return new Parameters(query, Set.of("state"));
    }

    private static Refusal refusal(Parameters parameters) {
        return catchThrowableOfType(Refusal.class, parameters::check);
    }
}
