package org.tarishi.sending.dispatch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds what is under way to one gateway: so many messages at the gateway, half as many that are claimed and go as soon as
 * it answers, and at most twice as many whose outcome is not stored yet. One thread takes, any thread gives back.
 */
final class Window {

    /** Waiting for an eighth keeps the claims in batches without leaving a slow gateway half empty. */
    private static final int SHARE = 8;

    /**
     * The half of the window is claimed ahead: answers come in bursts, and no place at the gateway is to be empty while the next
     * are being claimed. A window of one has none.
     */
    private static final int AHEAD = 2;

    /** A gateway faster than the database must not fill the memory, nor leave more than this open when the process dies. */
    private static final int OPEN = 2;

    private final Places claimed;
    private final Places atTheGateway;
    private final Places open;
    private int size;

    Window(int size) {
        this.size = size;
        this.claimed = new Places(claimed(size));
        this.atTheGateway = new Places(size);
        this.open = new Places(OPEN * size);
    }

    private static int claimed(int size) {
        return size + size / AHEAD;
    }

    /** Takes every free place, once an eighth of the window is free; 0 when that took longer than the patience. */
    int take(Duration patience) {
        try {
            int least = Math.max(1, size / SHARE);
            return claimed.tryAcquire(least, patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? whatMayOpen(least + claimed.drainPermits(), patience)
                    : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private int whatMayOpen(int places, Duration patience) throws InterruptedException {
        int opened = 0;
        try {
            opened = open.takeSome(places, patience);
            return opened;
        } finally {
            claimed.release(places - opened);
        }
    }

    /** So many taken places were not needed. */
    void unused(int count) {
        claimed.release(count);
        open.release(count);
    }

    /** Waits until the gateway has room for one more; then call {@link #answered}. False when interrupted before. */
    boolean enter() {
        try {
            atTheGateway.acquire();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The gateway has spoken, or will not be asked. */
    void answered() {
        atTheGateway.release();
        claimed.release();
    }

    /** What it said is stored. */
    void stored() {
        open.release();
    }

    /** A person may have changed the gateway's limit. */
    void resize(int wanted) {
        claimed.grow(claimed(wanted) - claimed(size));
        atTheGateway.grow(wanted - size);
        open.grow(OPEN * (wanted - size));
        size = wanted;
    }

    private static final class Places extends Semaphore {
        private static final long serialVersionUID = 1L;

        Places(int size) {
            // who was claimed first goes first
            super(size, true);
        }

        /** At least one unless the patience ends, at most so many. */
        int takeSome(int most, Duration patience) throws InterruptedException {
            if (!tryAcquire(1, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return 0;
            }
            // only this thread takes, so that there cannot be fewer by now
            int more = Math.max(0, Math.min(most - 1, availablePermits()));
            acquire(more);
            return 1 + more;
        }

        void grow(int by) {
            if (by > 0) {
                release(by);
            } else {
                reducePermits(-by);
            }
        }
    }
}
