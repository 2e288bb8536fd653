package org.tarishi.sending;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;

/** A node that sends for a clinic, at a moment that the test moves on. */
public abstract class SendingAtWork {

    protected final MovableClock clock;
    protected SendingRows rows;
    protected Node node;
    protected final FreshDatabase database;

    protected SendingAtWork(FreshDatabase database, Instant at) {
        this.database = database;
        this.clock = MovableClock.at(at);
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }
}
