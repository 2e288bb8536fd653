package org.tarishi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.tarishi.bench.ReferenceOutbox.Sent;

/**
 * The same durable outbox by plain JDBC and {@link HttpClient}, without any framework: claims under a lease, submits, records
 * in batches. What the product is measured against.
 */
final class ReferencePipeline {

    private final ReferenceOutbox outbox;
    private final URI url;
    private final Semaphore places;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

    ReferencePipeline(Connection claims, Connection outcomes, String url, int inFlight) throws SQLException {
        this.outbox = new ReferenceOutbox(claims, outcomes);
        this.url = URI.create(url);
        this.places = new Semaphore(inFlight);
        claims.setAutoCommit(false);
        outcomes.setAutoCommit(false);
    }

    /** Queues so many and sends them; returns when the last is recorded. */
    void run(int messages) throws SQLException, InterruptedException {
        outbox.fill(messages);
        ExecutorService workers = Executors.newCachedThreadPool();
        Thread feeder = new Thread(() -> outbox.feed(places, workers, this::submit));
        feeder.start();
        int recorded = 0;
        while (recorded < messages) {
            int batch = outbox.record(sent);
            places.release(batch);
            recorded += batch;
        }
        feeder.join();
        workers.shutdown();
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
}
