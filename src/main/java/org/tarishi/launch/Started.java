package org.tarishi.launch;

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

    private static final System.Logger LOG = System.getLogger(Started.class.getName());

    /** Starts one part. */
    @FunctionalInterface
    interface Starter<T extends AutoCloseable> {
        T start() throws StartFailure;
    }

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean stopped;

    /** @throws CancellationException if the process is already on its way to the end */
    synchronized <T extends AutoCloseable> T start(Starter<T> starter) throws StartFailure {
        if (stopped) {
            throw new CancellationException("stopping");
        }
        T part = starter.start();
        parts.push(part);
        return part;
    }

    /** Stops every part, also where one of them fails to stop; a second call does nothing. */
    synchronized void stop() {
        stopped = true;
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) { // whatever it is, the next part must be stopped too
            LOG.log(
                    System.Logger.Level.WARNING,
                    "launch.stop-failed part=" + part.getClass().getSimpleName(),
                    e);
        }
    }
}
