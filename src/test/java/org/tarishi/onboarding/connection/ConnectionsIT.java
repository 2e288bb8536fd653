package org.tarishi.onboarding.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Clash;
import org.tarishi.onboarding.request.TypedAnswer;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class ConnectionsIT {

    private final Node node;

    ConnectionsIT(FreshDatabase database) {
        node = Node.on(database, Clock.fixed(GivenRequest.START, ZoneOffset.UTC));
        database.sql("truncate project, gateway_request, gateway cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
        database.sql("insert into gateway (id, type, name, state, settings, secrets, sender, token_hash,"
                + " token_sealed, in_flight, per_second, created_at, version)"
                + " values (7, 'smpp', 'Kenya', 'PAUSED', '{}', '', '', 'h', '', 10, 0, now(), 1)");
        node.transaction(() -> {
            node.the(Requests.class).add(GivenRequest.in(RequestState.CONNECTING));
            return true;
        });
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_request_has_no_worksheet_and_no_gateway_at_first() {
        assertThat(node.the(Connections.class).of(1)).isEmpty();
        assertThat(node.the(Connections.class).gatewayOf(1)).isEmpty();
    }

    @Test
    void what_was_answered_and_the_gateway_that_it_became_are_read_back() {
        node.transaction(() -> {
            RequestConnection worksheet = node.the(Connections.class).begun(1);
            worksheet.answer(
                    Map.of(
                            "provider", new TypedAnswer("", "Savanna SMS Ltd"),
                            "account", new TypedAnswer("", "4711")),
                    "elias");
            worksheet.answer(Map.of("account", new TypedAnswer("4711", "4712")), "ada");
            assertThat(worksheet.answer(Map.of("account", new TypedAnswer("4711", "4713")), "elias"))
                    .containsExactly(new Clash("account", "4712", "ada"));
            worksheet.choose("smpp");
            worksheet.became(7);
            return true;
        });

        RequestConnection read = node.the(Connections.class).of(1).orElseThrow();
        assertThat(read.answers().values())
                .containsOnly(Map.entry("provider", "Savanna SMS Ltd"), Map.entry("account", "4712"));
        assertThat(read.getType()).isEqualTo("smpp");
        assertThat(node.the(Connections.class).gatewayOf(1)).contains(7L);
        assertThat(node.the(Connections.class).requestsOf(7)).containsExactly(1L);
        assertThat(node.the(Connections.class).requestsOf(8)).isEmpty();
    }
}
