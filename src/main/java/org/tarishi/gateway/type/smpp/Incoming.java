package org.tarishi.gateway.type.smpp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.tarishi.gateway.type.CallbackDoor;

/**
 * Takes in what the SMSC brings and answers it once it is stored. What cannot be stored is answered with a temporary error,
 * so that the SMSC keeps it and comes again.
 *
 * <p>Its threads are many because each is held until a commit that it shares with the others (performance.md section 0).
 * The texts of one person are stored in the order in which they came all the same: it matters whether STOP or START was the
 * last word.
 */
final class Incoming implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Incoming.class.getName());
    private static final int THREADS = 64;
    private static final int WAITING = 10_000;
    private static final int IDLE_SECONDS = 10;
    private static final int OK = 0;
    private static final int TEMPORARY_ERROR = 0x64;

    private final CallbackDoor door;
    private final ThreadPoolExecutor threads;
    private final InTurn inTurn;
    private final Semaphore room = new Semaphore(WAITING);

    Incoming(CallbackDoor door) {
        this.door = door;
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Daemons.named("smpp-incoming"));
        threads.allowCoreThreadTimeOut(true);
        inTurn = new InTurn(threads);
    }

    /** A session that brings here what it is brought. */
    SmscSession session(Function<PduReader, SmscSession> maker) {
        AtomicReference<SmscSession> made = new AtomicReference<>();
        made.set(maker.apply(new PduReader(octets -> take(new Pdu(octets), made.get()))));
        return made.get();
    }

    private void take(Pdu pdu, SmscSession from) {
        if (!room.tryAcquire()) {
            answer(pdu, from, TEMPORARY_ERROR);
            return;
        }
        Brought brought = Brought.of(pdu);
        Runnable storing = () -> answer(pdu, from, store(brought) ? OK : TEMPORARY_ERROR);
        CompletableFuture<Void> stored = brought.isReport()
                ? inTurn.atOnce(storing)
                : inTurn.after(brought.source().value(), storing);
        stored.whenComplete((done, refused) -> {
            room.release();
            if (refused != null) {
                // the link is closing
                answer(pdu, from, TEMPORARY_ERROR);
            }
        });
    }

    private boolean store(Brought brought) {
        try {
            door.knock(brought.request());
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "smpp.not-stored sequence={0} {1}",
                    brought.pdu().sequence(),
                    e.toString());
            return false;
        }
    }

    private static void answer(Pdu pdu, SmscSession from, int status) {
        try {
            from.answer(pdu, status);
        } catch (IOException e) {
            // the session ended meanwhile; the SMSC brings it again, and what we have stored is recognised
            LOG.log(Level.DEBUG, "smpp.unanswered sequence={0} {1}", pdu.sequence(), e.toString());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
