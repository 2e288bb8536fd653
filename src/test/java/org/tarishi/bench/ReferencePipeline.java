package org.tarishi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * The same durable outbox by plain JDBC and {@link HttpClient}, without any framework: claims under a lease, submits, records
 * in batches. What the product is measured against.
 */
final class ReferencePipeline {

    private static final int BATCH = 200;

    private record Sent(long id, String answer) {}

    private final Connection claims;
    private final Connection outcomes;
    private final URI url;
    private final Semaphore places;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

    ReferencePipeline(Connection claims, Connection outcomes, String url, int inFlight) throws SQLException {
        this.claims = claims;
        this.outcomes = outcomes;
        this.url = URI.create(url);
        this.places = new Semaphore(inFlight);
        claims.setAutoCommit(false);
        outcomes.setAutoCommit(false);
    }

    /** Queues so many and sends them; returns when the last is recorded. */
    void run(int messages) throws SQLException, InterruptedException {
        queue(messages);
        ExecutorService workers = Executors.newCachedThreadPool();
        Thread feeder = new Thread(() -> feed(workers));
        feeder.start();
        int recorded = 0;
        while (recorded < messages) {
            recorded += record();
        }
        feeder.join();
        workers.shutdown();
    }

    private void queue(int messages) throws SQLException {
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

    private void feed(ExecutorService workers) {
        try {
            List<Long> claimed = claim();
            while (!claimed.isEmpty()) {
                claimed.forEach(id -> workers.execute(() -> submit(id)));
                claimed = claim();
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> claim() throws SQLException, InterruptedException {
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

    private void submit(long id) {
        String body = "{\"to\":\"+254712345678\",\"text\":\"Your visit is tomorrow #" + id + "\"}";
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            sent.add(new Sent(id, http.send(request, BodyHandlers.ofString()).body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int record() throws SQLException, InterruptedException {
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
        places.release(batch.size());
        return batch.size();
    }
}
