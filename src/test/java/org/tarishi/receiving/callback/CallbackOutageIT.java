package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** Harms a server of its own. */
@StartsServers
class CallbackOutageIT {

    @Test
    void nothing_that_was_answered_well_is_lost_over_an_outage_of_the_database_and_a_power_cut() {
        try (OwnServer server = TestServer.startOwn()) {
            GivenProject project = GivenProject.on(server);
            GivenGateway gateway = project.simulator();
            assertThat(text(server, gateway, "before").statusCode()).isEqualTo(200);

            server.postgres().stop();
            HttpResponse<String> refused = text(server, gateway, "during");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).isEmpty();

            server.postgres().start();
            Await.until(() -> text(server, gateway, "after").statusCode(), 200);
            server.kill9();
            // as if the power had gone between the commit and the reading
            project.sql("delete from inbound where project_id = ?", project.id());
            project.sql("delete from seen_inbound");
            project.sql("update callback_exchange set state = 'PENDING' where gateway_id = ?", gateway.id());
            server.start();

            Await.until(
                    () -> project.value(
                            "select string_agg(distinct body, ',' order by body) from inbound where project_id = ?",
                            project.id()),
                    "after,before");
        }
    }

    private static HttpResponse<String> text(OwnServer server, GivenGateway gateway, String text) {
        return server.http()
                .postJson(gateway.callback("inbound"), Map.of("id", text, "from", "+254712345678", "text", text));
    }
}
