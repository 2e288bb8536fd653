package org.tarishi.sending.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** The limit of a gateway, in segments a second, that all nodes keep together. */
@OnDatabase
class GatewayLimitIT extends SendingAtWork {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final long CLINIC = 1;

    GatewayLimitIT(FreshDatabase database) {
        super(database, AT);
    }

    @Test
    void two_nodes_together_keep_the_limit_of_a_gateway() {
        limit("20");
        rows.waits(CLINIC, Lane.BULK, 100, 1);

        assertThat(claim("n1", 64).claims()).hasSize(5);
        assertThat(claim("n2", 64).claims()).isEmpty();
        pass(Duration.ofMillis(100));
        assertThat(claim("n2", 1).claims()).hasSize(1);
        assertThat(claim("n1", 64).claims()).hasSize(1);
        pass(Duration.ofHours(1));
        assertThat(claim("n1", 64).claims()).hasSize(5);
    }

    @Test
    void a_message_longer_than_the_bucket_goes_and_the_next_one_waits_for_the_debt() {
        limit("1");
        rows.waits(CLINIC, Lane.BULK, 2, 3);

        assertThat(claim(64).claims()).hasSize(1);
        Claimed held = claim(64);
        assertThat(held.claims()).isEmpty();
        assertThat(held.isToBeContinued()).isTrue();
        assertThat(held.pause()).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(3));

        pass(Duration.ofSeconds(3));
        assertThat(claim(64).claims()).hasSize(1);
    }

    @Test
    void an_empty_queue_is_not_to_be_continued() {
        limit("1");

        assertThat(claim(64)).isEqualTo(Claimed.NOTHING);
    }

    private void limit(String perSecond) {
        rows.sql("update gateway set per_second = " + perSecond);
    }

    /** The bucket goes by the database's clock, which {@link #claim} has stopped. */
    private void pass(Duration time) {
        rows.sql("update gateway_pace set tokens = tokens + (select per_second from gateway) * " + time.toMillis()
                + " / 1000");
    }

    private Claimed claim(int most) {
        return claim("n1", most);
    }

    private Claimed claim(String name, int most) {
        Claimed claimed = node.transaction(() -> node.the(ClaimDue.class)
                .claim(GATEWAY, most, name, clock.instant().plusSeconds(60)));
        // a machine with much to do takes longer between two claims than the bucket needs for one message
        rows.sql("update gateway_pace set filled_at = filled_at + interval '1 day'");
        return claimed;
    }
}
