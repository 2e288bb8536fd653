package org.tarishi.gateway.drain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Await;
import org.tarishi.given.GivenApi;
import org.tarishi.given.GivenProject;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class DrainIT {

    private final GivenApi api;
    private final GivenProject rows;

    DrainIT(TestServer server) {
        this.api = GivenApi.on(server);
        this.rows = api.project();
    }

    @Test
    void what_waits_goes_out_nothing_new_comes_and_then_it_pauses() {
        JsonNode waiting = api.send("Written before");
        rows.sql("update gateway set state = 'LIVE', pause_reason = '', draining = true where id = ?", api.gateway());

        var refused = api.key().postJson("api/v1/messages", GivenApi.message("Written after"));

        assertThat(refused.statusCode()).isEqualTo(422);
        Await.until(() -> reason(), "paused.drained");
        assertThat(rows.value(
                        "select state from delivery where message_id = ?",
                        waiting.path("id").asLong()))
                .isIn("SUBMITTED", "DELIVERED");
    }

    @Test
    void a_new_message_takes_another_route() {
        rows.sql("update gateway set state = 'LIVE', pause_reason = '', draining = true where id = ?", api.gateway());
        long other = rows.simulator().id();
        rows.sql("insert into route_choice select id, ?, 2, 1 from route where project_id = ?", other, rows.id());

        JsonNode sent = api.send("Your visit is tomorrow");

        assertThat(rows.value(
                        "select gateway_id from message where id = ?",
                        sent.path("id").asLong()))
                .isEqualTo(other);
    }

    private Object reason() {
        return rows.value("select pause_reason from gateway where id = ?", api.gateway());
    }
}
