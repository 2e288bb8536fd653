package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** Another try where the gateway makes it harmless, and what the gateway is told of the tries before. */
@OnDatabase
class AnotherTryIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node node;

    AnotherTryIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_message_that_is_due() {
        rows = SendingRows.in(database);
        node = Node.on(database, clock);
        rows.queue(node, AT, AT.plus(Duration.ofDays(1)), 1);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void where_a_repeat_is_harmless_a_message_without_an_answer_waits_for_another_try() {
        record(claim(), new SubmitOutcome.Unknown("http.timeout", ""));

        assertThat(rows.read("select 1 from delivery")).isEmpty();
        assertThat(rows.one("select claimed_until is null and due_at > '2026-11-23T08:00:03Z' from outbox"))
                .isEqualTo("t");

        clock.move(Duration.ofMinutes(1));
        assertThat(claim().submission().openSince()).contains(AT);
    }

    @Test
    void a_message_whose_tries_were_all_answered_need_not_be_looked_for_at_the_gateway() {
        Claim first = claim();
        assertThat(first.submission().openSince()).isEmpty();
        record(first, SubmitOutcome.of(Trouble.of(ErrorClass.RETRY, "http.503", "busy"), Duration.ZERO));
        clock.move(Duration.ofMinutes(1));

        assertThat(claim().submission().openSince()).isEmpty();
    }

    private Claim claim() {
        return node.transaction(() -> node.the(ClaimDue.class)
                .claim(GATEWAY, 1, "n1", clock.instant().plusSeconds(60))
                .claims()
                .get(0));
    }

    private void record(Claim claim, SubmitOutcome outcome) {
        Submitted submitted = new Submitted(claim, new Attempt(outcome, new Exchange("> POST /sms")), true);
        node.transaction(() -> {
            node.the(RecordBatch.class).record(List.of(submitted));
            return true;
        });
    }
}
