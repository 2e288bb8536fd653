package org.tarishi.sending.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarishi.sending.move.MovePreview.Doubts;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** What the other gateway shows, and what speaks against it. */
@OnDatabase
class MoveToNumbersIT extends MoveAtWork {

    MoveToNumbersIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void over_a_gateway_with_numbers_each_shows_the_number_for_its_recipient_and_goes_at_that_one_s_pace() {
        number(51, "22395", "KE", "");
        rows.queue(node, AT, VALID, 1, 2);
        rows.sql("update message set sender = 'HEALTH' where id = 2");

        assertThat(preview(true).doubts().otherSender()).isEqualTo(1);
        assertThat(move(true)).isEqualTo(2);

        assertThat(rows.read("select sender from message")).containsOnly("22395");
        assertThat(rows.read("select number_id from outbox")).containsOnly("51");
    }

    @Test
    void a_number_of_the_one_gateway_is_no_sender_that_anybody_wrote() {
        rows.number(50, "40404", "0");
        rows.queue(node, AT, VALID, 1);
        rows.sql("update message set sender = '40404'");

        assertThat(preview(false).stays().ownSenders()).isZero();
        assertThat(move(false)).isEqualTo(1);
        assertThat(rows.one("select sender from message")).isEqualTo("KLINIKI");
    }

    @Test
    void a_preview_doubts_what_routes_numbers_and_operators_do_not_lead_there() {
        rows.queue(node, AT, VALID, 1, 2, 3);
        rows.sql("update message set recipient = '+256772123456' where id = 3");
        number(51, "22395", "KE", "Airtel");
        assertThat(preview(false).doubts()).isEqualTo(new Doubts(3, 3, 1, 2, 0));

        rows.sql("insert into route (id, project_id, prefix) values (1, 1, '254')");
        rows.sql("insert into route_choice values (1, 12, 1, 1)");

        assertThat(preview(false).doubts()).isEqualTo(new Doubts(3, 1, 1, 2, 0));
    }

    private void number(long id, String address, String country, String operators) {
        rows.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, operators, payer, created_at, version)"
                        + " values (" + id + ", 12, 'SHORT_CODE', '" + address + "', '" + country + "', '" + operators
                        + "', 'SENDER', now(), 1)");
    }
}
