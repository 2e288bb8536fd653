package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tarishi.sending.SendingRows.ASHA;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.SmsText;

/** The limit of a number, in segments a second, that all nodes keep together beside the limit of its gateway. */
@OnDatabase
class NumberLimitIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final long CLINIC = 1;
    private static final long SCHOOL = 2;
    private static final long SLOW = 51;
    private static final long FREE = 52;

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node first;
    private Node second;

    NumberLimitIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_nodes_and_two_numbers() {
        rows = SendingRows.in(database);
        rows.number(SLOW, "22395", "8");
        rows.number(FREE, "40404", "0");
        first = Node.on(database, clock);
        second = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void two_nodes_together_keep_the_limit_of_a_number() {
        waits(CLINIC, SLOW, 100, 1);

        assertThat(claim(first, 64).claims()).hasSize(2);
        assertThat(claim(second, 64).claims()).isEmpty();
        pass(Duration.ofMillis(250));
        assertThat(claim(second, 1).claims()).hasSize(1);
        assertThat(claim(first, 64).claims()).hasSize(1);
        pass(Duration.ofHours(1));
        assertThat(claim(second, 64).claims()).hasSize(2);
    }

    @Test
    void two_nodes_that_claim_at_the_same_moment_keep_it_too() throws InterruptedException {
        rows.sql("update gateway_number set per_second = 1 where id = " + SLOW);
        waits(CLINIC, SLOW, 1000, 1);
        long begun = System.nanoTime();
        claim(first, 1);
        Thread other = new Thread(() -> claimOften(second));
        other.start();
        claimOften(first);
        other.join();
        double seconds = (System.nanoTime() - begun) / 1e9;

        int claimed = Integer.parseInt(rows.one("select count(*) from outbox where claimed_until is not null"));
        assertThat(claimed).isLessThanOrEqualTo(1 + (int) Math.ceil(seconds));
    }

    private static void claimOften(Node node) {
        for (int i = 0; i < 50; i++) {
            claim(node, 4);
        }
    }

    @Test
    void what_waits_for_a_slow_number_keeps_nothing_else_waiting() {
        waits(CLINIC, SLOW, 1000, 1);
        claim(first, 5);
        long other = waits(CLINIC, FREE, 20, 1);

        Claimed claimed = claim(first, 64);

        assertThat(claimed.claims())
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(Claim::messageId)
                .contains(other);
        assertThat(claimed.pause()).isZero();
    }

    @Test
    void what_only_a_number_holds_back_is_asked_for_again_soon() {
        rows.sql("update gateway_number set per_second = 0.1 where id = " + SLOW);
        waits(CLINIC, SLOW, 5, 1);
        assertThat(claim(first, 64).claims()).hasSize(1);

        Claimed held = claim(first, 64);

        assertThat(held.claims()).isEmpty();
        assertThat(held.isToBeContinued()).isTrue();
        assertThat(held.pause()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void a_message_longer_than_the_bucket_goes_and_the_next_one_waits_for_the_debt() {
        rows.sql("update gateway_number set per_second = 4 where id = " + SLOW);
        waits(CLINIC, SLOW, 2, 3);

        assertThat(claim(first, 64).claims()).hasSize(1);
        pass(Duration.ofMillis(500));
        assertThat(claim(first, 64).claims()).isEmpty();
        pass(Duration.ofMillis(300));
        assertThat(claim(first, 64).claims()).hasSize(1);
    }

    @Test
    void the_limit_of_the_gateway_holds_for_all_numbers_together() {
        rows.sql("update gateway set per_second = 40");
        waits(CLINIC, SLOW, 100, 1);
        waits(CLINIC, FREE, 100, 1);

        assertThat(claim(first, 64).claims()).hasSize(10);
        rows.sql("update gateway_pace set filled_at = filled_at + interval '1 day'"); // as in GatewayLimitIT
        assertThat(claim(second, 64).claims()).isEmpty();
    }

    @Test
    void projects_share_a_number_evenly() {
        waits(CLINIC, SLOW, 1000, 1);
        waits(SCHOOL, SLOW, 50, 1);
        for (int i = 0; i < 8; i++) {
            claim(first, 64);
            pass(Duration.ofSeconds(1));
        }

        assertThat(claimedOf(SCHOOL)).isCloseTo(claimedOf(CLINIC), within(1));
    }

    @Test
    void a_message_goes_at_the_pace_of_the_number_that_it_shows() {
        first.transaction(() -> {
            first.the(Outbox.class).add(List.of(message(1, "22395"), message(2, "")), Lane.NORMAL);
            return true;
        });

        assertThat(rows.read("select number_id from outbox order by message_id"))
                .containsExactly("51", "0");
    }

    private Message message(long id, String from) {
        return new Message(
                new Message.Written(
                        id,
                        SendingRows.CLINIC,
                        GATEWAY,
                        ASHA,
                        from,
                        new SmsText("Your visit"),
                        "asha",
                        AT.plusSeconds(60)),
                AT);
    }

    private long waits(long project, long number, int count, int segments) {
        long firstId = rows.waits(project, Lane.BULK, count, segments);
        rows.sql("update outbox set number_id = " + number + " where message_id >= " + firstId);
        return firstId;
    }

    private int claimedOf(long project) {
        return Integer.parseInt(
                rows.one("select count(*) from outbox where claimed_until is not null and project_id = " + project));
    }

    /** The bucket goes by the database's clock. */
    private void pass(Duration time) {
        rows.sql("update number_pace set filled_at = filled_at - interval '" + time.toMillis() + " ms'");
    }

    private static Claimed claim(Node node, int most) {
        return node.transaction(
                () -> node.the(ClaimDue.class).claim(GATEWAY, most, "node", Instant.parse("2026-11-23T08:01:00Z")));
    }
}
