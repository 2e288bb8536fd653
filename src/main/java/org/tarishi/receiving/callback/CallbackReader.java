package org.tarishi.receiving.callback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads kept callbacks soon after they were committed, one thread on each node. A batch that fails is read again one by
 * one, so that one bad callback holds up no other.
 */
@ApplicationScoped
public class CallbackReader {

    private static final System.Logger LOG = System.getLogger(CallbackReader.class.getName());
    private static final int BATCH = 200;

    /** Many in one transaction cost a fraction of as many by themselves, and the door works on the same cores. */
    private static final Duration GATHER = Duration.ofMillis(100);

    @Inject
    ReadCallbacks read;

    @Inject
    KeptCallbacks kept;

    @Resource
    ManagedExecutorService threads;

    private final AtomicInteger rings = new AtomicInteger();

    /** Returns at once; rings that come while it reads are heard afterwards, all at once. Never throws. */
    public void wake() {
        if (rings.getAndIncrement() > 0) {
            return;
        }
        try {
            threads.execute(this::readUntilQuiet);
        } catch (RuntimeException e) {
            rings.set(0);
            LOG.log(WARNING, "callback.reader-not-started cause=" + e);
        }
    }

    private void readUntilQuiet() {
        int heard;
        do {
            gather();
            heard = rings.get();
            drain();
        } while (!rings.compareAndSet(heard, 0));
    }

    private static void gather() {
        try {
            Thread.sleep(GATHER.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens, it returns: the next tick tries again. */
    private void drain() {
        try {
            while (batch() == BATCH) {
                // there may be more
            }
        } catch (RuntimeException e) {
            LOG.log(WARNING, "callback.waiting cause=" + e);
        }
    }

    private int batch() {
        try {
            return read.batch(BATCH);
        } catch (RuntimeException e) {
            return (int) kept.pending(BATCH).stream().filter(this::settled).count();
        }
    }

    private boolean settled(long id) {
        try {
            read.one(id);
            return true;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                LOG.log(WARNING, "callback.waiting ref=" + id + " cause=" + e);
                return false;
            }
            LOG.log(WARNING, "callback.unreadable ref=" + id, e);
            read.giveUp(id, "reading it failed: " + e.getClass().getSimpleName());
            return true;
        }
    }
}
