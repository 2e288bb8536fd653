package org.tarishi.sending.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.sending.SendingRows.GATEWAY;

import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.move.MovePreview.CountryCount;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class MoveIT extends MoveAtWork {

    MoveIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void a_preview_counts_by_lane_and_country_and_changes_nothing() {
        rows.queue(node, AT, VALID, 1, 2, 3);
        rows.sql("update message set recipient = '+256772123456' where id = 3");

        MovePreview preview = preview(false);

        assertThat(preview.getCount()).isEqualTo(3);
        assertThat(preview.lanes()).hasSize(1);
        assertThat(preview.countries()).containsExactly(new CountryCount("+254", 2), new CountryCount("+256", 1));
        assertThat(rows.one("select count(*) from outbox where gateway_id = " + GATEWAY))
                .isEqualTo("3");
    }

    @Test
    void what_waits_goes_over_the_other_gateway_with_that_one_s_sender() {
        rows.queue(node, AT, VALID, 1, 2);

        assertThat(move(false)).isEqualTo(2);

        assertThat(rows.read("select gateway_id || ' ' || sender from message")).containsOnly("12 KLINIKI");
        assertThat(rows.read("select gateway_id from outbox")).containsOnly("12");
        assertThat(rows.read("select kind || ' ' || detail from message_event")).containsOnly("REROUTED Gateway 12");
        assertThat(rows.one("select action || ' ' || subject || ' ' || detail from audit_entry"))
                .isEqualTo("messages.moved Gateway 11 2 to Gateway 12");
    }

    @Test
    void what_is_under_way_or_may_have_been_taken_or_is_too_old_stays() {
        rows.queue(node, AT, VALID, 1, 2, 3, 4);
        rows.sql("update outbox set claimed_until = '%s', claimed_by = 'node' where message_id = 1".formatted(VALID));
        rows.sql("update outbox set attempts = 1 where message_id in (2, 4)");
        rows.sql("insert into message_event (id, message_id, at, kind, code, detail, exchange)"
                + " values (1, 2, now(), 'UNANSWERED', '', '', ''), (2, 4, now(), 'DEFERRED', '', '', '')");
        rows.sql("update outbox set valid_until = '%s' where message_id = 3".formatted(AT));

        assertThat(preview(false).stays().underWay()).isEqualTo(1);
        assertThat(preview(false).stays().unanswered()).isEqualTo(1);
        assertThat(move(false)).isEqualTo(1);
        assertThat(rows.read("select message_id from outbox where gateway_id = 12"))
                .containsExactly("4");
    }

    @Test
    void what_names_its_own_sender_stays_unless_asked_for_and_keeps_it() {
        rows.queue(node, AT, VALID, 1, 2);
        rows.sql("update message set sender = 'HEALTH' where id = 2");

        assertThat(preview(false).stays().ownSenders()).isEqualTo(1);
        assertThat(move(false)).isEqualTo(1);
        assertThat(move(true)).isEqualTo(1);
        assertThat(rows.one("select sender from message where id = 2")).isEqualTo("HEALTH");
    }

    @Test
    void what_had_to_wait_for_another_try_is_due_at_once_and_what_was_meant_for_later_stays_so() {
        rows.queue(node, AT, VALID, 1, 2);
        rows.sql("update outbox set due_at = '%s'".formatted(AT.plusSeconds(600)));
        rows.sql("update outbox set attempts = 3 where message_id = 1");

        move(false);

        assertThat(rows.read("select message_id from outbox where due_at = '%s'".formatted(AT)))
                .containsExactly("1");
    }

    @Test
    void more_than_a_batch_moves_batch_by_batch() {
        rows.queue(node, AT, VALID, 1);
        rows.sql("insert into message select i, project_id, gateway_id, recipient, sender, body, encoding, segments,"
                + " written_by, valid_until, created_at from message, generate_series(2, 1200) i");
        rows.sql("insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts)"
                + " select id, 1, 11, 1, created_at, valid_until, 0 from message where id > 1");

        assertThat(move(false)).isEqualTo(1200);
        assertThat(rows.one("select count(*) from outbox where gateway_id = 11"))
                .isEqualTo("0");
    }

    @Test
    void another_project_s_messages_stay_also_on_a_shared_gateway() {
        rows.sql("update gateway set project_id = null");
        rows.sql("insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)"
                + " select g.id * 10 + p.id, g.id, p.id, 'ACCEPTED', 'ada', now() from gateway g cross join project p");
        rows.queue(node, AT, VALID, 1);

        assertThat(node.transaction(() -> node.the(MoveWaiting.class).move(new ProjectId(2), GATEWAY, OTHER, false)))
                .isZero();
        assertThat(rows.one("select gateway_id from outbox")).isEqualTo("11");
    }

    @Test
    void nothing_moves_to_a_gateway_of_another_project_or_one_that_is_emptied() {
        rows.queue(node, AT, VALID, 1);
        rows.sql("update gateway set draining = true where id = 12");
        assertThatThrownBy(() -> move(false)).isInstanceOf(RuleBroken.class);

        rows.sql("update gateway set project_id = 2, draining = false where id = 12");
        assertThatThrownBy(() -> move(false)).isInstanceOf(NotFound.class);
        assertThat(rows.one("select gateway_id from outbox")).isEqualTo("11");
    }
}
