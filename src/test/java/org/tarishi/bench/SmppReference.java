package org.tarishi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.SMPPSession;
import org.tarishi.bench.ReferenceOutbox.Sent;

/**
 * The same durable job over SMPP by plain JDBC and jSMPP, without any framework: claims under a lease, submits, records in
 * batches, and answers reports after their batch is committed. What the product is measured against.
 */
final class SmppReference implements AutoCloseable {

    private record Report(String remoteId, CompletableFuture<Void> stored) {}

    private final Connection claims;
    private final ReferenceOutbox outbox;
    private final Connection outcomes;
    private final Connection reports;
    private final Semaphore places;
    private final SMPPSession session;
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
    private final BlockingQueue<Report> came = new LinkedBlockingQueue<>();
    private final AtomicInteger delivered = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final RegisteredDelivery registered;

    SmppReference(Product product, String host, int window, boolean reporting) throws SQLException, IOException {
        claims = product.database("reference");
        outcomes = product.database("reference");
        reports = product.database("reference");
        for (Connection each : List.of(claims, outcomes, reports)) {
            each.setAutoCommit(false);
        }
        outbox = new ReferenceOutbox(claims, outcomes);
        places = new Semaphore(window);
        registered = new RegisteredDelivery(reporting ? 1 : 0);
        session = new SmppReports(this::report).session(host);
    }

    /** Messages a second, from the first claim until the last is delivered, or recorded where no reports come. */
    double run(int messages) throws SQLException, InterruptedException {
        outbox.fill(messages);
        // a report names its message by the id of the provider
        claims.createStatement().execute("create index delivery_answer on delivery (answer)");
        claims.commit();
        delivered.set(0);
        long begun = System.nanoTime();
        workers.execute(() -> outbox.feed(places, workers, this::submit));
        if (registered.value() == 1) {
            workers.execute(() -> deliver(messages));
        }
        int recorded = 0;
        while (recorded < messages) {
            recorded += outbox.record(sent);
        }
        while (registered.value() == 1 && delivered.get() < messages) {
            Product.pause(5);
        }
        return messages / ((System.nanoTime() - begun) / 1e9);
    }

    private void submit(long id) {
        byte[] text = ("Your visit is tomorrow #" + id).getBytes(StandardCharsets.US_ASCII);
        try {
            var answer = session.submitShortMessage(
                    "",
                    TypeOfNumber.NETWORK_SPECIFIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "3456",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    "254712345678",
                    new ESMClass(),
                    (byte) 0,
                    (byte) 0,
                    "",
                    "",
                    registered,
                    (byte) 0,
                    new RawDataCoding((byte) 0),
                    (byte) 0,
                    text);
            sent.add(new Sent(id, answer.getMessageId()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            places.release();
        }
    }

    private void report(DeliverSm brought) {
        String text = new String(brought.getShortMessage(), StandardCharsets.US_ASCII);
        Report report = new Report(text.substring(3, text.indexOf(' ')), new CompletableFuture<>());
        came.add(report);
        report.stored().join();
    }

    private void deliver(int messages) {
        try (PreparedStatement update =
                reports.prepareStatement("update delivery set state = 'DELIVERED', at = now() where answer = ?")) {
            while (delivered.get() < messages) {
                deliverSome(update);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report that is faster than its message's record waits for the next batch. */
    private void deliverSome(PreparedStatement update) throws SQLException, InterruptedException {
        List<Report> batch = new ArrayList<>();
        batch.add(came.take());
        came.drainTo(batch, ReferenceOutbox.BATCH - 1);
        for (Report each : batch) {
            update.setString(1, each.remoteId());
            update.addBatch();
        }
        int[] found = update.executeBatch();
        reports.commit();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                came.add(batch.get(i));
            } else {
                batch.get(i).stored().complete(null);
                delivered.incrementAndGet();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        session.unbindAndClose();
        workers.shutdown();
        for (Connection each : List.of(claims, outcomes, reports)) {
            each.close();
        }
    }
}
