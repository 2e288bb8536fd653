package org.tarishi.gateway.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.gateway.incident.Cause;
import org.tarishi.gateway.incident.Incidents;
import org.tarishi.given.MovableClock;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.mail.Mailbox;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class AlertsIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    private record Mail(String to, String subject, String text) {}

    private static final class Kept extends Mailbox {
        private final List<Mail> mails = new ArrayList<>();

        @Override
        public boolean send(String to, String subject, String text) {
            return mails.add(new Mail(to, subject, text));
        }
    }

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private final Kept mailbox = new Kept();
    private SendingRows rows;
    private Node node;

    AlertsIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate gateway_incident, alert_refusal, membership, account cascade");
        person(1, "owner", "null");
        person(2, "manager", "null");
        person(3, "sender", "null");
        person(4, "admin", "'ADMIN'");
        rows.sql(
                "insert into membership values (1, 1, 'OWNER', now()), (1, 2, 'MANAGER', now()), (1, 3, 'SENDER', now())");
        node = Node.on(database, clock)
                .put(Mailbox.class, mailbox)
                .put(
                        HubConfig.class,
                        new HubConfig(Path.of("."), "https://hub.example.org", Duration.ofMinutes(1), false))
                .put(CurrentCaller.class, Caller.Nobody::new);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void those_responsible_are_told_once_at_the_beginning_and_once_at_the_end() {
        open(GATEWAY, Cause.CONFIG, "gateway.credentials");
        clock.move(DueAlerts.GRACE);
        send();
        send();
        assertThat(mailbox.mails).extracting(Mail::to).containsExactly("manager@example.org", "owner@example.org");

        end(GATEWAY, Cause.CONFIG);
        send();
        send();
        assertThat(mailbox.mails)
                .extracting(Mail::subject)
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Gateway “Gateway 11” works again (Clinic) / La passerelle « Gateway 11 »");
    }

    @Test
    void a_mail_says_what_is_wrong_what_to_do_and_where_to_look() {
        open(GATEWAY, Cause.CONFIG, "gateway.credentials");
        clock.move(DueAlerts.GRACE);
        send();

        assertThat(mailbox.mails.get(0).subject())
                .startsWith("Gateway “Gateway 11” does not work as it should (Clinic) / La passerelle « Gateway 11 »");
        assertThat(mailbox.mails.get(0).text())
                .contains("It paused itself: the provider does not accept how it is set up.")
                .contains("Correct the user name, password or key")
                .contains("since Nov 23, 2026, 8:00")
                .contains("https://hub.example.org/gateway/overview/gateway.xhtml?project=1&id=11")
                .contains("https://hub.example.org/gateway/alert/alerts.xhtml")
                .contains("Elle s’est mise en pause");
    }

    @Test
    void what_is_over_within_a_minute_is_not_told() {
        open(GATEWAY, Cause.HELD, "");
        send();
        end(GATEWAY, Cause.HELD);
        clock.move(DueAlerts.GRACE);
        send();

        assertThat(mailbox.mails).isEmpty();
    }

    @Test
    void what_comes_and_goes_is_told_again_only_when_it_lasts() {
        open(GATEWAY, Cause.QUEUE, "");
        clock.move(DueAlerts.GRACE);
        send();
        end(GATEWAY, Cause.QUEUE);
        send();
        mailbox.mails.clear();

        open(GATEWAY, Cause.QUEUE, "");
        clock.move(DueAlerts.GRACE);
        send();
        assertThat(mailbox.mails).isEmpty();

        clock.move(DueAlerts.AGAIN);
        send();
        assertThat(mailbox.mails).hasSize(2);
    }

    @Test
    void administrators_are_told_about_shared_gateways() {
        rows.gateway(12, "null");
        open(12, Cause.HELD, "");
        clock.move(DueAlerts.GRACE);
        send();

        assertThat(mailbox.mails).extracting(Mail::to).containsExactly("admin@example.org");
        assertThat(mailbox.mails.get(0).subject()).contains("(shared gateway)");
    }

    @Test
    void who_refused_or_may_not_sign_in_or_has_no_address_gets_none() {
        rows.sql("insert into alert_refusal values (1, 1)");
        rows.sql("update account set disabled = true where id = 2");
        rows.sql("update membership set role = 'MANAGER' where account_id = 3");
        rows.sql("update account set email = null where id = 3");
        open(GATEWAY, Cause.HELD, "");
        clock.move(DueAlerts.GRACE);
        send();

        assertThat(mailbox.mails).isEmpty();
    }

    private void person(long id, String name, String role) {
        rows.sql(
                "insert into account (id, sign_in_name, full_name, email, password_hash, platform_role, created_at, version)"
                        + " values (%d, '%s', '%s', '%s@example.org', '', %s, now(), 1)"
                                .formatted(id, name, name, name, role));
    }

    private void open(long gateway, Cause cause, String detail) {
        node.transaction(() -> node.the(Incidents.class).open(gateway, cause, detail));
    }

    private void end(long gateway, Cause cause) {
        node.transaction(() -> node.the(Incidents.class).end(gateway, cause));
    }

    private void send() {
        node.transaction(() -> {
            node.the(SendAlerts.class).send();
            return true;
        });
    }
}
