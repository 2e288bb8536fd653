package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** How callbacks lie in the database: nobody who reads a dump of it learns a password, and the hub can still read them. */
@OnServer
class SealedCallbacksIT {

    private static final String GUARDED = """
            {"callback-auth": "header", "callback-auth-name": "X-Proof", "inbound-format": "json",
             "inbound-fields": "id = id\\nfrom = from\\nto = to\\ntext = text"}""";

    private final TestServer server;

    SealedCallbacksIT(TestServer server) {
        this.server = server;
    }

    @Test
    void what_a_callback_carried_lies_encrypted_and_is_read_from_there_as_often_as_one_likes() {
        GivenProject project = GivenProject.on(server);
        GivenGateway gateway = project.gateway("httptemplate", GUARDED, "{\"callback-secret\": \"geheim-7351\"}");
        String state = "select coalesce(max(state), '') from callback_exchange where gateway_id = ?";

        server.http()
                .with("X-Proof", "geheim-7351")
                .postJson(
                        gateway.callback("inbound") + "?key=k-4711",
                        Map.of("id", "1", "from", "+254712345678", "to", "22395", "text", "my result?"));
        Await.until(() -> project.value(state, gateway.id()), "READ");

        assertThat((String) project.value(
                        "select query || headers || convert_from(body, 'LATIN1') from callback_exchange where gateway_id = ?",
                        gateway.id()))
                .startsWith("v1.")
                .doesNotContain("geheim-7351", "k-4711", "my result?", "x-proof");
        project.sql("update callback_exchange set state = 'PENDING' where gateway_id = ?", gateway.id());
        Await.until(() -> project.value(state, gateway.id()), "READ");
    }
}
