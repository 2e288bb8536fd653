package org.tarishi.sending.dispatch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The places for messages in flight to one gateway. One thread takes, any thread gives back. */
final class Window {

    /** Waiting for a sixteenth keeps the claims in batches without leaving a slow gateway half empty. */
    private static final int SHARE = 16;

    private final Places places;
    private int size;

    Window(int size) {
        this.size = size;
        this.places = new Places(size);
    }

    /** Takes every free place, once a sixteenth of them is free; 0 when that took longer than the patience. */
    int take(Duration patience) {
        int least = Math.max(1, size / SHARE);
        try {
            if (!places.tryAcquire(least, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        return least + places.drainPermits();
    }

    void giveBack(int count) {
        places.release(count);
    }

    void resize(int wanted) {
        if (wanted > size) {
            places.release(wanted - size);
        } else {
            places.reducePermits(size - wanted);
        }
        size = wanted;
    }

    private static final class Places extends Semaphore {
        private static final long serialVersionUID = 1L;

        Places(int size) {
            super(size);
        }

        @Override
        protected void reducePermits(int reduction) {
            super.reducePermits(reduction);
        }
    }
}
