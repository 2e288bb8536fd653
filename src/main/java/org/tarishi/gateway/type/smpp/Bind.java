package org.tarishi.gateway.type.smpp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.BindType;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

/** Keeps one session up: binds, waits until it ends, and binds again, until it is closed. */
final class Bind implements Runnable {

    private static final Logger LOG = System.getLogger(Bind.class.getName());
    private static final long STEADY_NANOS = Duration.ofMinutes(1).toNanos();
    static final Trouble NOT_YET = Trouble.of(ErrorClass.RETRY, "smpp.not-bound", "");
    private static final Trouble ENDED = Trouble.of(ErrorClass.RETRY, "smpp.session-ended", "");

    private final BindType kind;
    private final Binds all;
    private final Thread thread;
    private final AtomicInteger inUse = new AtomicInteger();
    private volatile @Nullable SmscSession session;
    private volatile Trouble trouble = NOT_YET;
    private volatile boolean closed;

    Bind(BindType kind, Binds all) {
        this.kind = kind;
        this.all = all;
        this.thread = Daemons.named("smpp-bind").newThread(this);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        int failures = 0;
        while (!closed) {
            long begun = System.nanoTime();
            try {
                keep(all.dial(kind, failures));
                // one that drops us at once is not hammered
                failures = System.nanoTime() - begun > STEADY_NANOS ? 1 : failures + 1;
                trouble = ENDED;
            } catch (NotBound e) {
                failures++;
                trouble = e.trouble();
            } catch (InterruptedException e) {
                return;
            }
            LOG.log(Level.WARNING, "smpp.no-session kind={0} failures={1} {2}", kind, failures, trouble);
            pause(all.backOff(failures, trouble));
        }
    }

    private void keep(SmscSession bound) throws InterruptedException {
        session = bound;
        LOG.log(Level.INFO, "smpp.bound kind={0}", kind);
        all.changed();
        try {
            if (closed) {
                bound.leave();
            }
            bound.awaitEnd();
        } finally {
            session = null;
            bound.close();
        }
    }

    private void pause(Duration wait) {
        try {
            TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            // closed meanwhile
            Thread.currentThread().interrupt();
        }
    }

    /** The session, where one is up that can submit. */
    Optional<SmscSession> sender() {
        return Optional.ofNullable(session)
                .filter(up -> kind != BindType.BIND_RX && up.getSessionState().isTransmittable());
    }

    boolean isUp() {
        SmscSession up = session;
        return up != null && up.getSessionState().isBound();
    }

    boolean answers() {
        SmscSession up = session;
        return up != null && up.answers();
    }

    boolean sends() {
        return kind != BindType.BIND_RX;
    }

    /** Why it is not up, if it is not. */
    Trouble trouble() {
        return trouble;
    }

    int inUse() {
        return inUse.get();
    }

    void use() {
        inUse.incrementAndGet();
    }

    void release() {
        inUse.decrementAndGet();
    }

    void close() {
        closed = true;
        SmscSession up = session;
        if (up != null) {
            up.leave();
        }
        thread.interrupt();
    }
}
