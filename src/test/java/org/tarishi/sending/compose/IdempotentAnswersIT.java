package org.tarishi.sending.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class IdempotentAnswersIT {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);

    private final FreshDatabase database;
    private Node node;

    IdempotentAnswersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        node = Node.on(database, MovableClock.at(NOW));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void answers_are_forgotten_after_their_time_batch_by_batch() {
        for (int hours = 46; hours < 51; hours++) {
            assertThat(take(hours)).isTrue();
        }
        Instant before = NOW.minus(IdempotentAnswers.KEPT);

        assertThat(forget(before, 1)).isEqualTo(1);
        assertThat(forget(before, 10)).isEqualTo(1);
        assertThat(forget(before, 10)).isZero();
        assertThat(take(47)).as("kept").isFalse();
        assertThat(take(49)).as("forgotten").isTrue();
    }

    private boolean take(int hoursAgo) {
        IdempotencyKey key = new IdempotencyKey("key-" + hoursAgo);
        Instant at = NOW.minus(Duration.ofHours(hoursAgo));
        return node.transaction(
                () -> node.the(IdempotentAnswers.class).take(CLINIC, key, IdempotencyKey.fingerprint(List.of()), at));
    }

    private int forget(Instant before, int most) {
        return node.transaction(() -> node.the(IdempotentAnswers.class).forget(before, most));
    }
}
