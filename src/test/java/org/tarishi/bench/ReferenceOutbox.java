package org.tarishi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;

/** The tables of a reference, its claims under a lease and its outcomes in batches, by plain JDBC. */
record ReferenceOutbox(Connection claims, Connection outcomes) {

    /** So many outcomes are recorded at once, at most. */
    static final int BATCH = 200;

    /** A message that was handed over, and what the provider answered: its id there. */
    record Sent(long id, String answer) {}

    void fill(int messages) throws SQLException {
        claims.createStatement().execute("""
                        drop table if exists message, outbox, delivery;
                        create table message (id bigint primary key, recipient text, body text);
                        create table outbox (message_id bigint primary key, claimed_until timestamptz);
                        create table delivery (message_id bigint primary key, state text, answer text, at timestamptz);
                        create index outbox_due on outbox (message_id) where claimed_until is null""");
        claims.createStatement()
                .execute("insert into message select i, '+254712345678', 'Your visit is tomorrow #' || i"
                        + " from generate_series(1, " + messages + ") i");
        claims.createStatement().execute("insert into outbox select id, null from message");
        claims.commit();
    }

    /** Claims as many as there are places, again and again until the outbox is empty, and has them submitted. */
    void feed(Semaphore places, Executor workers, LongConsumer submit) {
        try {
            List<Long> claimed = claim(places);
            while (!claimed.isEmpty()) {
                claimed.forEach(id -> workers.execute(() -> submit.accept(id)));
                claimed = claim(places);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> claim(Semaphore places) throws SQLException, InterruptedException {
        places.acquire();
        int free = 1 + places.drainPermits();
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement claim = claims.prepareStatement("""
                update outbox set claimed_until = now() + interval '60 s' where message_id = any(array(
                  select message_id from outbox where claimed_until is null
                  order by message_id limit ? for update skip locked))
                returning message_id""")) {
            claim.setInt(1, free);
            var rows = claim.executeQuery();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        claims.commit();
        places.release(free - ids.size());
        return ids;
    }

    /** Waits for the next outcome and records it with those that came meanwhile; how many they were. */
    int record(BlockingQueue<Sent> sent) throws SQLException, InterruptedException {
        List<Sent> batch = new ArrayList<>();
        batch.add(sent.take());
        sent.drainTo(batch, BATCH - 1);
        try (PreparedStatement insert =
                        outcomes.prepareStatement("insert into delivery values (?, 'SUBMITTED', ?, now())");
                PreparedStatement delete = outcomes.prepareStatement("delete from outbox where message_id = ?")) {
            for (Sent each : batch) {
                insert.setLong(1, each.id());
                insert.setString(2, each.answer());
                insert.addBatch();
                delete.setLong(1, each.id());
                delete.addBatch();
            }
            insert.executeBatch();
            delete.executeBatch();
        }
        outcomes.commit();
        return batch.size();
    }
}
