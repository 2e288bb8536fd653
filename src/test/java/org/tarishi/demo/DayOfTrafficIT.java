package org.tarishi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.given.MovableClock;
import org.tarishi.receiving.inbox.Inbox;
import org.tarishi.receiving.inbox.Received;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class DayOfTrafficIT {

    private final FreshDatabase database;

    DayOfTrafficIT(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void the_gateway_s_page_has_figures_of_every_hour_of_the_day() {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate gateway_hour");
        try (Node node = Node.on(database, MovableClock.at(Instant.parse("2026-11-23T08:00:00Z")))
                .put(Inbox.class, new NobodyReads())) {
            node.transaction(() -> {
                node.the(DayOfTraffic.class)
                        .write(CLINIC, node.the(Gateways.class).find(GATEWAY).orElseThrow());
                return true;
            });
        }

        assertThat(rows.one("select count(*) from gateway_hour")).isEqualTo("24");
        assertThat(rows.one("select sum(accepted) || ' ' || sum(delivered + undelivered) || ' '"
                        + " || sum(within_5s + within_15s) from gateway_hour"))
                .isEqualTo("144 144 144");
        assertThat(rows.one("select sum(undelivered) from gateway_hour")).isEqualTo("6");
        assertThat(rows.one("select last_accepted_at is not null from gateway_health where gateway_id = " + GATEWAY))
                .isEqualTo("t");
    }

    private static final class NobodyReads extends Inbox {

        @Override
        public Received receive(Gateway gateway, InboundSms sms, Instant at) {
            return Received.IN_CONVERSATION;
        }
    }
}
