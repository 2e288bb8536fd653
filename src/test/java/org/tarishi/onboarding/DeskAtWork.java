package org.tarishi.onboarding;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;

/** A {@link Desk} of its own for each test, at a moment that the test moves on. */
public abstract class DeskAtWork {

    protected final MovableClock clock = MovableClock.at(GivenRequest.START);
    protected Desk desk;
    private final FreshDatabase database;

    protected DeskAtWork(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        desk = new Desk(database, clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }
}
