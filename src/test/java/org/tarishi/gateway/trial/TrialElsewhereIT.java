package org.tarishi.gateway.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.ASHA;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.account.CallerOfNow;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.OwnSessions;
import org.tarishi.gateway.trial.Trial.Result;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;
import org.tarishi.sms.SmsText;

/** A test message on a node that does not hold the gateway's session. */
@OnDatabase
class TrialElsewhereIT {

    private final FreshDatabase database;

    TrialElsewhereIT(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void it_is_said_plainly_and_nothing_is_sent() {
        SendingRows.in(database);
        try (Node node = Node.on(database, MovableClock.at(Instant.parse("2026-11-23T08:00:00Z")))
                .put(OwnSessions.class, new HeldElsewhere())
                .put(GatewayLinks.class, new GatewayLinks())
                .put(CallerOfNow.class, new Acting())) {
            TestGateway test = node.the(TestGateway.class);
            test.patience = Duration.ZERO;

            Trial trial = node.transaction(() -> test.send(CLINIC, GATEWAY, ASHA, new SmsText("Habari")));

            assertThat(trial.result()).isEqualTo(Result.DEFERRED);
            assertThat(trial.code()).isEqualTo("trial.elsewhere");
            assertThat(trial.exchange()).isEmpty();
        }
    }

    private static final class HeldElsewhere extends OwnSessions {

        @Override
        public boolean serves(Gateway gateway) {
            return false;
        }
    }
}
