package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Sink;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** The process is killed in the middle of a run: what was accepted is not lost and not sent twice. */
@StartsServers
class PowerCutIT {

    /** {@code -Dtarishi.power-cut.messages=5000} for the figure of the docs. */
    private static final int MESSAGES = Integer.getInteger("tarishi.power-cut.messages", 600);

    private static final int IN_FLIGHT = 16;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void after_a_kill_every_message_is_settled_none_is_lost_and_none_comes_twice() {
        try (Sink sink = Sink.answeringAfter(Duration.ofMillis(40));
                OwnServer server = TestServer.startOwn(Map.of("tarishi.lease", "PT5S"))) {
            GivenProject project = GivenProject.on(server);
            project.allow(sink.host());
            long gateway =
                    project.gateway("httptemplate", sink.settings(), "{}").id();
            project.sql("update gateway set in_flight = ? where id = ?", IN_FLIGHT, gateway);
            send(server, project.id(), gateway);

            await(() -> sink.seen().size() > MESSAGES / 5);
            server.kill9();
            int atTheSinkWhenKilled = sink.seen().size();
            server.start();
            await(() -> count(server, "select count(*) from delivery") == MESSAGES);

            Map<String, String> states = states(server);
            System.out.printf(
                    "killed after %d of %d: %d uncertain, %d sent, %d at the sink%n",
                    atTheSinkWhenKilled,
                    MESSAGES,
                    states.values().stream().filter("UNCERTAIN"::equals).count(),
                    states.values().stream().filter("SUBMITTED"::equals).count(),
                    sink.seen().size());
            assertThat(atTheSinkWhenKilled).isLessThan(MESSAGES);
            assertThat(states).hasSize(MESSAGES);
            assertThat(states.values()).containsOnly("SUBMITTED", "UNCERTAIN");
            assertThat(states.values().stream().filter("UNCERTAIN"::equals)).hasSizeLessThanOrEqualTo(2 * IN_FLIGHT);
            states.forEach((tag, state) -> assertThat(sink.seen().getOrDefault(tag, 0))
                    .as("message %s, %s, at the sink", tag, state)
                    .isBetween(state.equals("SUBMITTED") ? 1 : 0, 1));
        }
    }

    private static void send(OwnServer server, long project, long gateway) {
        Http api = TestAccounts.on(server).key(new ProjectId(project), "messages:write");
        for (int from = 0; from < MESSAGES; from += 200) {
            List<Map<String, String>> messages = IntStream.range(from, Math.min(from + 200, MESSAGES))
                    .mapToObj(i -> Map.of("to", "+254712345678", "text", "#" + i, "gateway", Long.toString(gateway)))
                    .toList();
            assertThat(api.postJson("api/v1/messages", Map.of("messages", messages))
                            .statusCode())
                    .isEqualTo(202);
        }
    }

    private static Map<String, String> states(OwnServer server) {
        Map<String, String> states = new HashMap<>();
        String query = "select m.body, d.state from message m left join delivery d on d.message_id = m.id";
        try (Connection connection = server.jdbc();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                states.put(rows.getString(1).substring(1), String.valueOf(rows.getString(2)));
            }
            return states;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(OwnServer server, String query) {
        try (Connection connection = server.jdbc();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
