package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.ASHA;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptedOut;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class WithholdUnwantedIT {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");

    private final FreshDatabase database;
    private SendingRows rows;
    private Node node;

    WithholdUnwantedIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_messages_to_asha_one_in_the_hands_of_the_gateway() {
        rows = SendingRows.in(database);
        node = Node.on(database, MovableClock.at(AT));
        rows.queue(node, AT, AT.plus(Duration.ofDays(1)), 1, 2);
        node.transaction(() -> node.the(ClaimDue.class).claim(GATEWAY, 1, "n1", AT.plusSeconds(60)));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_waits_for_somebody_who_opted_out_is_not_sent_any_more() {
        optOut(CLINIC);

        assertThat(rows.read("select message_id || ' ' || state || ' ' || code from delivery"))
                .containsExactly("2 CANCELLED gateway.opted-out");
        assertThat(rows.read("select message_id from outbox")).containsExactly("1");
    }

    @Test
    void what_waits_in_another_project_goes_out() {
        optOut(new ProjectId(2));

        assertThat(rows.read("select message_id from outbox order by 1")).containsExactly("1", "2");
    }

    private void optOut(ProjectId project) {
        node.transaction(() -> {
            node.the(WithholdUnwanted.class).withhold(new OptedOut(project, Set.of(ASHA)));
            return true;
        });
    }
}
