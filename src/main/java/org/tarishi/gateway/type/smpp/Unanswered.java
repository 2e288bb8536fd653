package org.tarishi.gateway.type.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.session.SendCommandTask;
import org.jspecify.annotations.Nullable;

/** The requests of a session that have no answer yet. */
final class Unanswered {

    private static final long STEP_NANOS = Duration.ofMillis(10).toNanos();

    private final Set<Integer> sequences = ConcurrentHashMap.newKeySet();
    private final IntFunction<@Nullable PendingResponse<Command>> forget;

    /** @param forget takes a request off the library's own list; null when it is not on it */
    Unanswered(IntFunction<@Nullable PendingResponse<Command>> forget) {
        this.forget = forget;
    }

    /** The same task, but known here once it is written. */
    Watched watch(SendCommandTask task) {
        return task instanceof Watched already ? already : new Watched(task);
    }

    void settled(Watched task) {
        sequences.remove(task.sequence);
        forget.apply(task.sequence);
    }

    /**
     * Lets go whoever waits for an answer, in a thread of its own. Again and again, since the library's signal is not heard by
     * who has not begun to wait, and they would sit out their timer.
     */
    void release() {
        Daemons.named("smpp-release").newThread(this::releaseAll).start();
    }

    private void releaseAll() {
        Map<Integer, PendingResponse<Command>> waiting = new HashMap<>();
        while (!sequences.isEmpty()) {
            sequences.forEach(
                    each -> Optional.ofNullable(forget.apply(each)).ifPresent(request -> waiting.put(each, request)));
            waiting.values()
                    .forEach(
                            each -> each.doneWithInvalidResponse(new InvalidResponseException("the connection broke")));
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    /** Notes its sequence number and whether writing has begun. */
    final class Watched implements SendCommandTask {

        private final SendCommandTask task;
        private volatile int sequence;
        private volatile boolean departed;

        private Watched(SendCommandTask task) {
            this.task = task;
        }

        boolean hasDeparted() {
            return departed;
        }

        @Override
        public void executeTask(OutputStream out, int number) throws PDUException, IOException {
            sequence = number;
            sequences.add(number);
            departed = true;
            task.executeTask(out, number);
        }

        @Override
        public String getCommandName() {
            return task.getCommandName();
        }
    }
}
