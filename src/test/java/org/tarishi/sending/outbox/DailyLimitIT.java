package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.limit.Allowance;
import org.tarishi.gateway.limit.GatewayLimits;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** How many messages may go over a gateway in a day, and how many segments in all. */
@OnDatabase
class DailyLimitIT extends SendingAtWork {

    /** Seven in the evening in Nairobi. */
    private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final long CLINIC = 1;
    private static final long SCHOOL = 2;

    DailyLimitIT(FreshDatabase database) {
        super(database, AT);
    }

    @Test
    void a_gateway_without_a_limit_takes_everything() {
        rows.waits(CLINIC, Lane.BULK, 30, 1);

        assertThat(claim(64).claims()).hasSize(30);
    }

    @Test
    void of_all_projects_together_no_more_than_the_days_messages_go_out() {
        allow(10, 1000);
        rows.waits(CLINIC, Lane.BULK, 20, 1);
        rows.waits(SCHOOL, Lane.BULK, 20, 1);

        assertThat(claim(4).claims()).hasSize(4);
        assertThat(claim(64).claims()).hasSize(6);
        Claimed over = claim(64);
        assertThat(over.claims()).isEmpty();
        assertThat(over.isToBeContinued()).isFalse();
    }

    @Test
    void the_next_ones_go_when_the_day_begins_where_the_gateway_is() {
        allow(10, 1000);
        rows.waits(CLINIC, Lane.BULK, 30, 1);
        claim(64);

        clock.move(Duration.ofMinutes(299));
        assertThat(claim(64).claims()).isEmpty();
        clock.move(Duration.ofMinutes(1));
        assertThat(claim(64).claims()).hasSize(10);
        assertThat(rows.one("select day || ' ' || messages || ' ' || segments from gateway_limit"))
                .isEqualTo("2026-11-24 10 20");
    }

    @Test
    void when_the_segments_are_used_up_no_new_day_helps() {
        allow(100, 8);
        rows.waits(CLINIC, Lane.BULK, 10, 3);

        assertThat(claim(64).claims()).hasSize(2);
        clock.move(Duration.ofHours(6));
        assertThat(claim(64).claims()).isEmpty();
        allow(100, 3);
        assertThat(claim(64).claims()).hasSize(1);
    }

    @Test
    void what_was_not_taken_counts_no_more() {
        allow(2, 1000);
        rows.waits(CLINIC, Lane.BULK, 3, 1);

        List<Claim> claims = claim(64).claims();
        node.transaction(() -> {
            node.the(Outbox.class).release(List.of(claims.get(0).messageId()), "n1", clock.instant());
            return true;
        });

        assertThat(claim(64).claims()).hasSize(1);
        assertThat(claim(64).claims()).isEmpty();
    }

    @Test
    void nodes_that_ask_at_the_same_moment_keep_it_together() throws Exception {
        allow(50, 1000);
        rows.waits(CLINIC, Lane.BULK, 400, 1);
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        int claimed = 0;
        try {
            List<Callable<Integer>> asking = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "n" + i;
                asking.add(() -> claimAll(name));
            }
            for (Future<Integer> each : nodes.invokeAll(asking)) {
                claimed += each.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(claimed).isEqualTo(50);
        assertThat(rows.one("select messages from gateway_limit")).isEqualTo("50");
    }

    private int claimAll(String name) {
        try (Node other = Node.on(database, clock)) {
            int all = 0;
            for (int round = 0; round < 20; round++) {
                all += claim(other, name, 3).claims().size();
            }
            return all;
        }
    }

    private void allow(int messagesADay, long segmentsInAll) {
        node.transaction(() -> {
            node.the(GatewayLimits.class).allow(GATEWAY, new Allowance(messagesADay, segmentsInAll, NAIROBI));
            return true;
        });
    }

    private Claimed claim(int most) {
        return claim(node, "n1", most);
    }

    private Claimed claim(Node at, String name, int most) {
        return at.transaction(() -> at.the(ClaimDue.class)
                .claim(GATEWAY, most, name, clock.instant().plusSeconds(60)));
    }
}
