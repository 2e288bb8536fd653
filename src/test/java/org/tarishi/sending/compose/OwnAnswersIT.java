package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.compose.OwnAnswers.Silence;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** Who gets three automatic answers within ten minutes is a machine for an hour. */
@OnDatabase
class OwnAnswersIT {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);
    private static final String ASHA = "+254712345678";

    private final FreshDatabase database;
    private Node node;
    private Node other;

    OwnAnswersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_projects_on_two_nodes() throws SQLException {
        node = Node.on(database, MovableClock.at(NOW));
        other = Node.on(database, MovableClock.at(NOW));
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("truncate own_answer, project cascade");
            connection
                    .createStatement()
                    .execute(
                            "insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1), (2, 'School', 'KE', 'UTC', now(), 1)");
        }
    }

    @AfterEach
    void close() {
        node.close();
        other.close();
    }

    @Test
    void the_fourth_in_ten_minutes_is_not_given_on_whichever_node_it_is_asked_for() {
        assertThat(mayAnswer(node, CLINIC, 0)).isTrue();
        assertThat(mayAnswer(other, CLINIC, 3)).isTrue();
        assertThat(mayAnswer(node, CLINIC, 6)).isTrue();
        assertThat(silence(6)).isEmpty();

        assertThat(mayAnswer(other, CLINIC, 9)).isFalse();
        assertThat(mayAnswer(node, CLINIC, 12))
                .as("though the first is long ago")
                .isFalse();

        assertThat(silence(12)).containsExactly(new Silence(at(72), 2));
        assertThat(mayAnswer(node, SCHOOL, 12)).as("of another project").isTrue();
    }

    @Test
    void whoever_keeps_silent_for_an_hour_is_answered_again() {
        for (int minute = 0; minute < 4; minute++) {
            mayAnswer(node, CLINIC, minute);
        }

        assertThat(mayAnswer(node, CLINIC, 62)).as("an hour has not passed").isFalse();
        assertThat(mayAnswer(node, CLINIC, 122)).isTrue();
        assertThat(silence(122)).isEmpty();
    }

    @Test
    void three_in_more_than_ten_minutes_are_nothing_to_worry_about() {
        for (int minute = 0; minute < 60; minute += 5) {
            assertThat(mayAnswer(node, CLINIC, minute)).isTrue();
        }
    }

    @Test
    void of_ten_that_two_nodes_ask_for_at_once_three_are_given() {
        CompletableFuture<Long> here = CompletableFuture.supplyAsync(() -> given(node));
        CompletableFuture<Long> there = CompletableFuture.supplyAsync(() -> given(other));

        assertThat(here.join() + there.join()).isEqualTo(3);
        assertThat(silence(0)).containsExactly(new Silence(at(60), 7));
    }

    @Test
    void what_is_forgotten_counts_no_more() {
        for (int minute = 0; minute < 4; minute++) {
            mayAnswer(node, CLINIC, minute);
        }

        node.transaction(() -> {
            node.the(OwnAnswers.class).forget(CLINIC, ASHA);
            return true;
        });

        assertThat(silence(4)).isEmpty();
        assertThat(mayAnswer(node, CLINIC, 4)).isTrue();
    }

    /** Of five that are asked for. */
    private static long given(Node on) {
        return IntStream.range(0, 5).filter(i -> mayAnswer(on, CLINIC, 0)).count();
    }

    private static boolean mayAnswer(Node on, ProjectId project, int minute) {
        return on.transaction(() -> on.the(OwnAnswers.class).mayAnswer(project, ASHA, at(minute)));
    }

    private List<Silence> silence(int minute) {
        return node.transaction(() -> node.the(OwnAnswers.class).silence(CLINIC, ASHA, at(minute)).stream()
                .toList());
    }

    private static Instant at(int minute) {
        return NOW.plus(Duration.ofMinutes(minute));
    }
}
