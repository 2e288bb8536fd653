package org.tarishi.sending.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarishi.sending.SendingRows.GATEWAY;

import org.junit.jupiter.api.Test;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** An administrator moves what waits for a shared gateway. */
@OnDatabase
class MoveForAllIT extends MoveAtWork {

    MoveForAllIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void for_the_platform_the_messages_of_all_projects_move_that_may_use_the_other_gateway() {
        rows.sql("delete from gateway_grant");
        rows.sql("update gateway set project_id = null");
        rows.sql("insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)"
                + " values (1, 12, 1, 'ACCEPTED', 'ada', now()), (2, 12, 2, 'OFFERED', 'ada', now())");
        rows.queue(node, AT, VALID, 1, 2);
        rows.sql("update message set project_id = 2 where id = 2");
        rows.sql("update outbox set project_id = 2 where message_id = 2");

        MovePreview preview = node.transaction(() -> node.the(PreviewMove.class).previewShared(GATEWAY, OTHER, false));
        assertThat(preview.getCount()).isEqualTo(1);
        assertThat(preview.stays().notGranted()).isEqualTo(1);
        assertThat(node.transaction(() -> node.the(MoveWaiting.class).moveShared(GATEWAY, OTHER, false)))
                .isEqualTo(1);
        assertThat(rows.read("select message_id from outbox where gateway_id = 12"))
                .containsExactly("1");
        assertThat(rows.one("select coalesce(project_id, 0) || ' ' || action from audit_entry"))
                .isEqualTo("0 messages.moved");
    }

    @Test
    void the_platform_moves_nothing_of_a_project_s_own_gateway() {
        assertThatThrownBy(
                        () -> node.transaction(() -> node.the(MoveWaiting.class).moveShared(GATEWAY, OTHER, false)))
                .isInstanceOf(NotFound.class);
    }
}
