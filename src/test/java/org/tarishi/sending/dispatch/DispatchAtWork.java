package org.tarishi.sending.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.ClaimDue;
import org.tarishi.server.FreshDatabase;

/** A node that claims messages and is told what came of them. */
abstract class DispatchAtWork extends SendingAtWork {

    static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TOMORROW = AT.plus(Duration.ofDays(1));

    private final GatewayLinks links;

    DispatchAtWork(FreshDatabase database, GatewayLinks links) {
        super(database, AT);
        this.links = links;
    }

    @BeforeEach
    void its_links() {
        node.put(GatewayLinks.class, links);
    }

    Claim claim(long gateway) {
        return claim(gateway, 1).get(0);
    }

    List<Claim> claim(long gateway, int most) {
        return node.transaction(() -> node.the(ClaimDue.class)
                .claim(gateway, most, "n1", clock.instant().plusSeconds(60))
                .claims());
    }

    void record(Claim claim, SubmitOutcome outcome) {
        record(new Submitted(claim, attempt(outcome), false));
    }

    void record(Submitted... batch) {
        node.transaction(() -> {
            node.the(RecordBatch.class).record(List.of(batch));
            return true;
        });
    }

    static Attempt attempt(SubmitOutcome outcome) {
        return new Attempt(outcome, new Exchange("> POST /sms"));
    }

    static SubmitOutcome deferred(ErrorClass errorClass) {
        return SubmitOutcome.of(Trouble.of(errorClass, "http.503", "busy"), Duration.ZERO);
    }

    void settleLostLeases() {
        node.transaction(() -> node.the(SweepOutbox.class).settleLostLeases());
    }
}
