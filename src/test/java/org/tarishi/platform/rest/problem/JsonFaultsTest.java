package org.tarishi.platform.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.platform.Fault;
import org.tarishi.platform.rest.json.StrictMapper;

class JsonFaultsTest {

    record Letter(String to, Duration validity) {}

    record Letters(List<Letter> messages) {}

    private final ObjectMapper json = new StrictMapper().getContext(Letters.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"messages\":[{},{\"tox\":\"\"}]} | messages[1].tox       | json.unknown-property",
                "{\"messages\":[{\"to\":1}]}       | messages[0].to        | json.not-text",
                "{\"messages\":[{\"validity\":1}]} | messages[0].validity  | json.not-duration",
                "{\"messages\":[{\"validity\":\"x\"}]} | messages[0].validity | json.not-duration",
                "{\"messages\":[7]}                | messages[0]           | json.not-object",
                "{\"messages\":[null]}             | messages[0]           | json.not-object",
                "{\"messages\":{}}                 | messages              | json.not-list",
                "[]                                | ''                    | json.not-object"
            })
    void what_does_not_fit_is_named_by_its_path(String body, String field, String code) {
        Diagnosis found = read(body);

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.fault().code()).isEqualTo("request.invalid");
        assertThat(found.errors()).extracting(Fault::field).containsExactly(field);
        assertThat(found.errors()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void what_is_no_json_is_named_by_line_and_column() {
        assertThat(read("{\n  \"messages\": [{\"to\" \"x\"}]}"))
                .isEqualTo(Diagnosis.of(400, "json.malformed", "2", "22"));
    }

    @Test
    void what_comes_after_the_end_is_no_json_either() {
        assertThat(read("{}\n {}")).isEqualTo(Diagnosis.of(400, "json.malformed", "2", "2"));
    }

    private Diagnosis read(String body) {
        JsonProcessingException failure =
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(body, Letters.class));
        return Diagnosis.of(failure);
    }
}
