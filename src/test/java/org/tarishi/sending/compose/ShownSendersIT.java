package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.GivenApi;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** What a program may show as the sender over a gateway that has numbers. */
@OnServer
class ShownSendersIT {

    private final TestServer server;
    private GivenApi api;

    ShownSendersIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void a_gateway_with_a_short_code() {
        api = GivenApi.on(server);
        api.project()
                .sql(
                        "insert into gateway_number (id, gateway_id, kind, address, country, operators, payer, created_at, version)"
                                + " values (?, ?, 'SHORT_CODE', '22395', 'KE', ?, 'SENDER', now(), 0)",
                        api.gateway(),
                        api.gateway(),
                        "Operator " + api.gateway());
    }

    @Test
    void a_message_without_a_sender_shows_the_gateways_number() {
        api.send("Your visit is tomorrow");

        assertThat(sender()).isEqualTo("22395");
    }

    @Test
    void a_sender_that_is_none_of_the_numbers_is_refused_by_name() {
        HttpResponse<String> refused =
                api.key().postJson("api/v1/messages", Map.of("to", "0712 345 678", "text", "Hi", "from", "MINISTRY"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Http.json(refused).at("/errors/0/field").asText()).isEqualTo("from");
        assertThat(Http.json(refused).at("/errors/0/detail").asText())
                .contains("MINISTRY is not a number of the gateway", "Use 22395, or leave the sender empty.");
        assertThat(api.stored()).isZero();
    }

    @Test
    void one_of_the_numbers_is_shown_as_asked() {
        HttpResponse<String> sent =
                api.key().postJson("api/v1/messages", Map.of("to", "0712 345 678", "text", "Hi", "from", "22395"));

        assertThat(sent.statusCode()).isEqualTo(202);
        assertThat(sender()).isEqualTo("22395");
    }

    private Object sender() {
        return api.project().value("select sender from message where gateway_id = ?", api.gateway());
    }
}
