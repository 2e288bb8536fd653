package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.gateway.number.GivenNumber.shortCode;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class LeaseRemindersIT {

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at("2026-11-25T08:00:00Z");
    private Node node;

    LeaseRemindersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_clinic_with_a_manager_and_a_number_that_ends_in_two_months() {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate gateway_number, account cascade");
        rows.sql("insert into account (id, sign_in_name, full_name, email, password_hash, created_at, version)"
                + " values (1, 'asha', 'Asha', 'asha@example.org', '', now(), 0),"
                + " (2, 'juma', 'Juma', 'juma@example.org', '', now(), 0)");
        rows.sql("insert into membership values (1, 1, 'MANAGER', now()), (1, 2, 'SENDER', now())");
        node = Node.on(database, clock);
        number("2027-01-24");
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void managers_are_told_which_number_ends_when() {
        LeaseReminder reminder = reminders().get(0);

        assertThat(reminder.to()).containsExactly("asha@example.org");
        assertThat(reminder.subject()).contains("22395", "2027-01-24");
        assertThat(reminder.text()).contains("Renew it with the operator", "Renouvelez-le", "Gateway 11");
    }

    @Test
    void they_are_told_once_for_each_step() {
        assertThat(reminders()).hasSize(1);
        assertThat(reminders()).isEmpty();

        clock.move(Duration.ofDays(31));
        assertThat(reminders()).hasSize(1);
        assertThat(reminders()).isEmpty();
    }

    @Test
    void of_a_lease_with_another_end_they_are_told_anew() {
        reminders();

        number("2027-01-20");
        assertThat(reminders()).hasSize(1);
    }

    private void number(String end) {
        NumberDraft draft = shortCode("22395").leased("", end).draft();
        node.transaction(() -> node.the(Numbers.class).current(GATEWAY).stream()
                .findFirst()
                .map(known -> node.the(SetUpNumber.class).change(CLINIC, GATEWAY, known.getId(), draft))
                .orElseGet(() -> node.the(SetUpNumber.class).add(CLINIC, GATEWAY, draft)));
    }

    private List<LeaseReminder> reminders() {
        RemindOfLeases reminding = node.the(RemindOfLeases.class);
        List<Long> due = node.transaction(reminding::due);
        return due.stream()
                .flatMap(id -> node.transaction(() -> reminding.take(id)).stream())
                .toList();
    }
}
