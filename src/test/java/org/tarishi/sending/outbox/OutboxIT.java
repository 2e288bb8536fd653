package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class OutboxIT extends SendingAtWork {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TOMORROW = AT.plus(Duration.ofDays(1));

    OutboxIT(FreshDatabase database) {
        super(database, AT);
    }

    @Test
    void a_claim_carries_the_message_and_counts_the_try() {
        rows.queue(node, AT, TOMORROW, 1);

        Claim claim = claim(node, "n1", 10).get(0);

        assertThat(claim.messageId()).isEqualTo(1);
        assertThat(claim.attempts()).isEqualTo(1);
        assertThat(claim.submission().to()).isEqualTo(SendingRows.ASHA);
        assertThat(claim.submission().from()).isEqualTo("CLINIC");
        assertThat(claim.submission().text().text()).isEqualTo("Your visit is tomorrow");
        assertThat(claim.submission().validUntil()).isEqualTo(TOMORROW);
    }

    @Test
    void what_is_claimed_is_not_claimed_again_and_no_more_than_asked_for_is_taken() {
        rows.queue(node, AT, TOMORROW, 1, 2, 3);

        assertThat(claim(node, "n1", 2)).extracting(Claim::messageId).containsExactly(1L, 2L);
        assertThat(claim(node, "n2", 2)).extracting(Claim::messageId).containsExactly(3L);
        assertThat(claim(node, "n1", 2)).isEmpty();
    }

    @Test
    void what_is_not_due_yet_or_no_longer_valid_is_not_claimed() {
        rows.queue(node, AT, TOMORROW, 1, 2);
        rows.sql("update outbox set due_at = '2026-11-23T08:00:01Z' where message_id = 1");
        rows.sql("update outbox set valid_until = '2026-11-23T08:00:00Z' where message_id = 2");

        assertThat(claim(node, "n1", 10)).isEmpty();
    }

    @Test
    void what_a_person_waits_for_goes_before_bulk() {
        rows.queue(node, AT, TOMORROW, LongStream.rangeClosed(1, 21).toArray());
        rows.queue(node, AT.plusSeconds(1), TOMORROW, 99);

        clock.move(Duration.ofSeconds(1));

        assertThat(claim(node, "n1", 1)).extracting(Claim::messageId).containsExactly(99L);
    }

    @Test
    void a_released_message_has_not_been_tried() {
        rows.queue(node, AT, TOMORROW, 1);
        claim(node, "n1", 1);

        node.transaction(() -> {
            node.the(Outbox.class).release(List.of(1L), "n1", AT);
            return true;
        });

        assertThat(claim(node, "n2", 1)).extracting(Claim::attempts).containsExactly(1);
    }

    @Test
    void a_node_cannot_give_back_what_another_one_claimed() {
        rows.queue(node, AT, TOMORROW, 1);
        claim(node, "n1", 1);

        node.transaction(() -> {
            node.the(Outbox.class).release(List.of(1L), "n2", AT);
            return true;
        });

        assertThat(claim(node, "n2", 1)).isEmpty();
    }

    @Test
    void eight_nodes_at_once_claim_every_message_exactly_once() throws Exception {
        rows.queue(node, AT, TOMORROW, LongStream.rangeClosed(1, 400).toArray());
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        List<Callable<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "n" + i;
            all.add(() -> claimEverything(name));
        }

        List<Long> claimed = new ArrayList<>();
        for (Future<List<Long>> each : nodes.invokeAll(all)) {
            claimed.addAll(each.get());
        }
        nodes.shutdown();

        assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
    }

    private List<Long> claimEverything(String name) {
        try (Node other = Node.on(database, clock)) {
            List<Long> mine = new ArrayList<>();
            List<Claim> some = claim(other, name, 7);
            while (!some.isEmpty()) {
                some.forEach(each -> mine.add(each.messageId()));
                some = claim(other, name, 7);
            }
            return mine;
        }
    }

    private List<Claim> claim(Node by, String name, int most) {
        return by.transaction(() -> by.the(ClaimDue.class)
                .claim(GATEWAY, most, name, clock.instant().plusSeconds(60))
                .claims());
    }
}
