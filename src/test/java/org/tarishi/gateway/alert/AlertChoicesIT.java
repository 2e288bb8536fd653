package org.tarishi.gateway.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class AlertChoicesIT {

    private static final Caller ADMIN = new Caller.Person(4, "admin", "Admin", Optional.of(PlatformRole.ADMIN));

    private final FreshDatabase database;
    private Node node;

    AlertChoicesIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_administrator_who_owns_the_school_and_reads_the_clinic() {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate alert_refusal, membership, account cascade");
        rows.sql(
                "insert into account (id, sign_in_name, full_name, email, password_hash, platform_role, created_at, version)"
                        + " values (4, 'admin', 'Admin', 'admin@example.org', '', 'ADMIN', now(), 1)");
        rows.sql("insert into membership values (2, 4, 'OWNER', now()), (1, 4, 'VIEWER', now())");
        node = Node.on(database, MovableClock.at("2026-11-23T08:00:00Z")).put(CurrentCaller.class, () -> ADMIN);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void everybody_chooses_for_what_they_are_responsible_for_and_no_more() {
        assertThat(mine()).containsExactly(new Choice(0, "", true), new Choice(2, "School", true));

        want(2L, 1L);
        assertThat(mine()).containsExactly(new Choice(0, "", false), new Choice(2, "School", true));

        want(0L);
        assertThat(mine()).containsExactly(new Choice(0, "", true), new Choice(2, "School", false));
    }

    private List<Choice> mine() {
        return node.transaction(() -> node.the(AlertChoices.class).mine());
    }

    private void want(Long... projects) {
        node.transaction(() -> {
            node.the(AlertChoices.class).want(Set.of(projects));
            return true;
        });
    }
}
