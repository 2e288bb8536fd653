package org.tarishi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** Two processes on one database: one holds the session, and when it is killed the other takes over. */
@StartsServers
class SessionTakeOverIT {

    private static final int EACH = 20;

    @Test
    void a_killed_nodes_session_is_taken_over_within_half_a_minute_and_no_message_comes_twice() {
        try (Smsc smsc = Smsc.start();
                OwnServer one = TestServer.startOwn()) {
            GivenProject project = GivenProject.on(one);
            long gateway = GivenSmpp.gateway(project, smsc, Map.of()).id();
            smsc.receiver();
            try (OwnServer other = one.beside()) {
                send(TestAccounts.on(other), project, gateway, 0);
                Await.until(() -> smsc.seen().size(), EACH);
                assertThat(smsc.binds())
                        .as("one session, whichever node was asked")
                        .hasSize(1);

                one.kill9();
                long killed = System.nanoTime();
                send(TestAccounts.on(other), project, gateway, EACH);
                Await.until(() -> smsc.binds().size(), 2);
                Duration took = Duration.ofNanos(System.nanoTime() - killed);

                System.out.println("session taken over after " + took.toMillis() + " ms");
                assertThat(took).isLessThan(Duration.ofSeconds(30));
                Await.until(() -> smsc.seen().size(), 2 * EACH);
                assertThat(smsc.seen().values()).containsOnly(1);
            }
        }
    }

    private static void send(TestAccounts accounts, GivenProject project, long gateway, int from) {
        Http api = accounts.key(new ProjectId(project.id()), "messages:write");
        List<Map<String, String>> messages = IntStream.range(from, from + EACH)
                .mapToObj(i -> Map.of("to", "+254712345678", "text", "#" + i, "gateway", Long.toString(gateway)))
                .toList();
        assertThat(api.postJson("api/v1/messages", Map.of("messages", messages)).statusCode())
                .isEqualTo(202);
    }
}
