package org.tarishi.sending.move;

import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.account.CallerOfNow;
import org.tarishi.given.Acting;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** Two gateways of a clinic, the one that messages wait for and another, on a database without a server. */
abstract class MoveAtWork {

    static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant VALID = AT.plus(Duration.ofDays(1));
    static final long OTHER = 12;

    private final FreshDatabase database;
    SendingRows rows;
    Node node;

    MoveAtWork(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate audit_entry");
        rows.gateway(OTHER, "1");
        rows.sql("update gateway set sender = 'CLINIC' where id = 11");
        rows.sql("update gateway set sender = 'KLINIKI' where id = 12");
        node = Node.on(database, MovableClock.at(AT)).put(CallerOfNow.class, new Acting());
    }

    @AfterEach
    void close() {
        node.close();
    }

    MovePreview preview(boolean ownSenders) {
        return node.transaction(() -> node.the(PreviewMove.class).preview(CLINIC, GATEWAY, OTHER, ownSenders));
    }

    int move(boolean ownSenders) {
        return node.transaction(() -> node.the(MoveWaiting.class).move(CLINIC, GATEWAY, OTHER, ownSenders));
    }
}
