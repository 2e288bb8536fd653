package org.tarishi.gateway.type.simulator;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackRequest;

/**
 * Brings reports to the hub after a while. A report that the hub cannot take is brought again, at most so many times, as
 * providers do; those still under way when the link closes or the process ends are lost, as a phone network's are.
 */
final class Network implements AutoCloseable {

    static final int MOST_UNDER_WAY = 100_000;

    private static final System.Logger LOG = System.getLogger(Network.class.getName());
    private static final int THREADS = 4;
    private static final int TRIES = 6;
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(2);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CallbackDoor door;
    private final ScheduledThreadPoolExecutor carriers;

    Network(CallbackDoor door) {
        this.door = door;
        carriers = new ScheduledThreadPoolExecutor(THREADS, Network::carrier);
        carriers.setKeepAliveTime(10, TimeUnit.SECONDS);
        carriers.allowCoreThreadTimeOut(true);
        carriers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    boolean isFull() {
        return carriers.getQueue().size() >= MOST_UNDER_WAY;
    }

    void bring(CallbackRequest report, Duration after) {
        bring(report, after, 1);
    }

    private void bring(CallbackRequest report, Duration after, int attempt) {
        if (!carriers.isShutdown()) {
            carriers.schedule(() -> knock(report, attempt), after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void knock(CallbackRequest report, int attempt) {
        try {
            door.knock(report);
        } catch (RuntimeException e) {
            if (attempt == TRIES) {
                LOG.log(System.Logger.Level.WARNING, "simulator.report-lost tries=" + TRIES, e);
            } else {
                bring(report, AGAIN_AFTER.multipliedBy(attempt), attempt + 1);
            }
        }
    }

    private static Thread carrier(Runnable task) {
        Thread thread = new Thread(task, "simulated-network-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        carriers.shutdown();
    }
}
