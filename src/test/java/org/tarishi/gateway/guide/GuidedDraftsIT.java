package org.tarishi.gateway.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateways;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class GuidedDraftsIT {

    private static final Instant BEGUN = Instant.parse("2026-11-25T08:00:00Z");

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(BEGUN);
    private SendingRows rows;
    private Node node;

    GuidedDraftsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_draft() {
        rows = SendingRows.in(database);
        rows.sql("update gateway set state = 'DRAFT'");
        rows.sql("insert into gateway_draft values (11, 'asha', '" + BEGUN + "', null, null)");
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_draft_serves_nobody_but_its_callbacks_are_taken() {
        assertThat(node.the(Gateways.class).serving(SendingRows.CLINIC)).isEmpty();
        assertThat(node.the(Gateways.class).withToken(rows.one("select token_hash from gateway")))
                .isPresent();
    }

    @Test
    void what_nobody_touched_for_a_week_is_forgotten_and_not_before() {
        clock.move(Duration.ofDays(7));
        forget();
        assertThat(rows.one("select state from gateway")).isEqualTo("DRAFT");

        clock.move(Duration.ofSeconds(1));
        forget();
        assertThat(rows.one("select state from gateway")).isEqualTo("DELETED");
        assertThat(rows.read("select 1 from gateway_draft")).isEmpty();
    }

    private void forget() {
        node.transaction(() -> {
            node.the(ForgetDrafts.class).forget();
            return true;
        });
    }
}
