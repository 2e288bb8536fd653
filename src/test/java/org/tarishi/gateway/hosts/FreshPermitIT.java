package org.tarishi.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** What calls know of the allowed hosts; the rows are written by another node. */
@OnDatabase
class FreshPermitIT {

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-23T08:00:00Z"));

    FreshPermitIT(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void a_host_that_was_allowed_a_moment_ago_is_not_refused_by_what_is_remembered() {
        try (Node node = Node.on(database, clock)) {
            FreshPermit permit = node.the(FreshPermit.class);
            assertThat(permit.covers("10.1.2.3", 13013)).isFalse();

            database.sql("insert into allowed_host values (1, '10.1.2.3:13013', 'Kannel', 'tests', now())");

            assertThat(permit.coversNow("10.1.2.3", 13013)).isTrue();
            assertThat(permit.covers("10.1.2.3", 13013)).isTrue();
        }
    }

    @Test
    void a_host_that_is_no_longer_allowed_is_called_for_five_seconds_at_most() {
        database.sql("insert into allowed_host values (2, '10.9.9.9', 'Kannel', 'tests', now())");
        try (Node node = Node.on(database, clock)) {
            FreshPermit permit = node.the(FreshPermit.class);
            assertThat(permit.covers("10.9.9.9", 443)).isTrue();
            database.sql("delete from allowed_host where id = 2");
            clock.move(Duration.ofSeconds(5));

            assertThat(permit.covers("10.9.9.9", 443)).isFalse();
        }
    }
}
