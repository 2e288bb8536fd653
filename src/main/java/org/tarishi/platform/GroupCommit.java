package org.tarishi.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Many threads, one transaction: collects what they write at the same moment into batches, so that each waits for a
 * commit but no commit serves only one (performance.md section 0: one by one costs a factor of twenty).
 *
 * <p>While a batch is being committed the next one gathers by itself. Where nobody waits for the commit it may gather for a
 * moment longer: fewer and larger transactions cost less. Whoever writes is held until its item is stored, which also bounds
 * the memory to one item per writing thread.
 */
public final class GroupCommit<T> implements AutoCloseable {

    /**
     * How large a batch may become.
     *
     * @param most items in one
     * @param gather how long it waits for more after its first item
     */
    public record Size(int most, Duration gather) {}

    private record Waiting<T>(T item, CompletableFuture<Void> stored) {}

    private final BlockingQueue<Waiting<T>> queue = new LinkedBlockingQueue<>();
    private final Size size;
    private final Consumer<List<T>> writer;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param name of the writing thread
     * @param writer stores a batch in one transaction of its own; what it throws reaches every thread of the batch
     */
    public GroupCommit(String name, Size size, ThreadFactory threads, Consumer<List<T>> writer) {
        this.size = size;
        this.writer = writer;
        this.thread = threads.newThread(this::run);
        thread.setName(name);
        thread.start();
    }

    /** Returns when the item is stored; throws what the writer threw for its batch. */
    public void write(T item) {
        Waiting<T> waiting = new Waiting<>(item, new CompletableFuture<>());
        queue.add(waiting);
        if (closed) {
            refuse();
        }
        try {
            waiting.stored().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        try {
            while (!closed) {
                storeNextBatch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            refuse();
        }
    }

    private void storeNextBatch() throws InterruptedException {
        List<Waiting<T>> batch = new ArrayList<>();
        batch.add(queue.take());
        if (queue.size() < size.most()) {
            Thread.sleep(size.gather().toMillis());
        }
        queue.drainTo(batch, size.most() - 1);
        try {
            writer.accept(batch.stream().map(Waiting::item).toList());
            batch.forEach(each -> each.stored().complete(null));
        } catch (RuntimeException e) {
            batch.forEach(each -> each.stored().completeExceptionally(e));
        }
    }

    private void refuse() {
        List<Waiting<T>> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(each -> each.stored().completeExceptionally(new IllegalStateException("shutting down")));
    }

    /** Ends after the batch at hand; what still waits is refused, so that its writers know it is not stored. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
