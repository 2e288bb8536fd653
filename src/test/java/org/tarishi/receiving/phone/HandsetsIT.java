package org.tarishi.receiving.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.PhoneNumber;

@OnDatabase
class HandsetsIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final ProjectId CLINIC = new ProjectId(1);
    private static final PhoneNumber ASHA = new PhoneNumber("+254712345678");

    private final FreshDatabase database;
    private Node node;

    HandsetsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_project_with_simulators_of_its_own_and_shared_ones() {
        database.sql("truncate project, gateway, message, delivery, conversation, inbound cascade");
        database.sql("insert into project values (1, 'Clinic', 'KE', 'UTC', now(), 1)");
        gateway(11, "null", "simulator", "A shared one");
        database.sql("insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)"
                + " values (1, 11, 1, 'ACCEPTED', 'test', now())");
        gateway(12, "1", "simulator", "Our own");
        gateway(13, "1", "httptemplate", "No simulator");
        node = Node.on(database, Clock.fixed(AT, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void the_projects_own_simulator_comes_before_the_shared_ones() {
        assertThat(node.the(Handsets.class).simulators(CLINIC))
                .extracting(Gateway::getName)
                .containsExactly("Our own", "A shared one");
    }

    @Test
    void a_gateway_that_is_no_simulator_has_no_phones() {
        assertThatThrownBy(() -> node.the(Handsets.class).simulator(CLINIC, 13)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_phone_shows_what_was_handed_to_its_gateway_and_not_what_waits() {
        message(101, 12, "arrived");
        database.sql(
                "insert into delivery (message_id, project_id, gateway_id, state, attempts, submitted_at, changed_at)"
                        + " values (101, 1, 12, 'DELIVERED', 1, now(), now())");
        message(102, 12, "waits");
        message(103, 11, "over another gateway");

        assertThat(node.the(Handsets.class).lines(CLINIC, 12, ASHA))
                .extracting(PhoneLine::text)
                .containsExactly("arrived");
        assertThat(node.the(Handsets.class).recent(CLINIC, 12)).containsExactly(ASHA);
    }

    private void message(long id, long gateway, String body) {
        database.sql(
                "insert into message (id, project_id, gateway_id, recipient, sender, body, encoding, segments, written_by,"
                        + " valid_until, created_at) values (" + id + ", 1, " + gateway + ", '" + ASHA.e164()
                        + "', '', '"
                        + body
                        + "', 'GSM_7', 1, 'tests', now(), now())");
    }

    private void gateway(long id, String project, String type, String name) {
        database.sql(
                "insert into gateway (id, project_id, type, name, state, settings, secrets, token_hash, token_sealed,"
                        + " in_flight, per_second, created_at, version) values (" + id + ", " + project + ", '" + type
                        + "', '"
                        + name + "', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
    }
}
