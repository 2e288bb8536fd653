package org.tarishi.sending.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.given.ApiDocument;
import org.tarishi.platform.rest.Parameters;
import org.tarishi.platform.rest.problem.Refusal;
import org.tarishi.sending.outbox.MessageState;

class LogParametersTest {

    private final MultivaluedMap<String, String> query = new MultivaluedHashMap<>();

    @Test
    void nothing_restricts_nothing() {
        assertThat(filter()).isEqualTo(LogFilter.ALL);
    }

    @Test
    void everything_restricts() {
        query.add("state", "FAILED");
        query.add("to", "+254 712 345 678");
        query.add("gateway", "912731158473608642");
        query.add("from", "2026-11-23T10:00:00+03:00");
        query.add("until", "2026-11-24T00:00:00Z");

        assertThat(filter())
                .isEqualTo(new LogFilter(
                        Optional.of(MessageState.FAILED),
                        Optional.of("+254712345678"),
                        Optional.of(912731158473608642L),
                        Optional.of(Instant.parse("2026-11-23T07:00:00Z")),
                        Optional.of(Instant.parse("2026-11-24T00:00:00Z"))));
    }

    @Test
    void a_plus_that_became_a_blank_in_the_query_is_understood() {
        query.add("to", " 254712345678");

        assertThat(filter().recipient()).contains("+254712345678");
    }

    @ParameterizedTest
    @CsvSource({"state, failed", "state, 3", "to, 0712345678", "gateway, kannel", "from, yesterday", "until, 2026-11-24"
    })
    void what_cannot_be_read_is_refused(String name, String value) {
        query.add(name, value);

        assertThatThrownBy(this::filter).isInstanceOf(Refusal.class);
    }

    @Test
    void the_document_names_the_same_parameters() {
        ApiDocument document = ApiDocument.read();

        assertThat(document.queryOf(document.operation("GET", "/api/v1/messages")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LogParameters.NAMES.stream(), Stream.of("limit", "cursor"))
                                .toList());
    }

    private LogFilter filter() {
        Parameters parameters = new Parameters(query, LogParameters.NAMES);
        LogFilter filter = LogParameters.filter(parameters);
        parameters.check();
        return filter;
    }
}
