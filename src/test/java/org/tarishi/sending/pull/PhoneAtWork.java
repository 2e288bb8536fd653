package org.tarishi.sending.pull;

import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Allowance;
import org.tarishi.gateway.type.CallbackReading.Ask;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** A phone that asks and tells, on a database without a server. */
abstract class PhoneAtWork {

    static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant TOMORROW = AT.plus(Duration.ofDays(1));
    static final String STATE = "select state from delivery where message_id = 1";

    final MovableClock clock = MovableClock.at(AT);
    private final FreshDatabase database;
    SendingRows rows;
    Node node;

    PhoneAtWork(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate handout, phone");
        rows.sql("update gateway set in_flight = 10");
        rows.sql("delete from gateway_health");
        // no type is ever asked: what a phone says has been read before
        node = Node.on(database, clock).put(GatewayTypes.class, new GatewayTypes());
    }

    @AfterEach
    void close() {
        node.close();
    }

    List<Offer> ask(String device) {
        return ask(device, 0, 0);
    }

    List<Offer> ask(String device, int perHour, int perDay) {
        return node.transaction(() -> node.the(HandOut.class)
                .to(
                        node.the(Gateways.class).find(GATEWAY).orElseThrow(),
                        new Ask(device, 10, new Allowance(perHour, perDay))));
    }

    void settleAll() {
        rows.read("select message_id from handout where state = 'OPEN'").forEach(id -> say(id, new Accepted("")));
    }

    void say(String offer, SubmitOutcome outcome) {
        report(new OfferReport(offer, Optional.of(outcome)));
    }

    void has(String offer) {
        report(new OfferReport(offer, Optional.empty()));
    }

    void report(OfferReport report) {
        node.transaction(() -> {
            node.the(SettleHandouts.class).settle(GATEWAY, List.of(report));
            return true;
        });
    }

    int giveUp() {
        return node.transaction(() -> node.the(SettleHandouts.class).giveUp());
    }

    static SubmitOutcome deferred(ErrorClass errorClass) {
        return SubmitOutcome.of(Trouble.of(errorClass, "phone.no-signal", ""), Duration.ZERO);
    }

    static SubmitOutcome refused(ErrorClass errorClass) {
        return new Refused(Trouble.of(errorClass, "phone.network-refused", ""));
    }
}
