package org.tarishi.launch;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/**
 * What was started so far, to be stopped in the reverse order.
 *
 * <p>Starting and stopping exclude each other: a signal that comes while a part starts waits until that part can be
 * stopped.
 */
final class Started {

    /** Starts one part. */
    @FunctionalInterface
    interface Starter<T extends AutoCloseable> {
        T start() throws StartFailure;
    }

    private final PrintStream complaints;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    /** @param complaints hears of parts that do not stop; the log is closed by then */
    Started(PrintStream complaints) {
        this.complaints = complaints;
    }

    /** @throws CancellationException if the process is already on its way to the end */
    synchronized <T extends AutoCloseable> T start(Starter<T> starter) throws StartFailure {
        if (stopping) {
            throw new CancellationException("stopping");
        }
        T part = starter.start();
        parts.push(part);
        return part;
    }

    /** True from the moment on that somebody wanted the end. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops every part, also where one of them fails to stop; a second call does nothing. */
    void stop() {
        stopping = true;
        stopAll();
    }

    private synchronized void stopAll() {
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // whatever it is, the next part must be stopped too
            complaints.println(part.getClass().getSimpleName() + " did not stop in order: " + e);
        }
    }
}
