package org.tarishi.gateway.type.smpp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Does what concerns one person one after the other, and what concerns different people at the same time. */
final class InTurn {

    private final Executor threads;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    InTurn(Executor threads) {
        this.threads = threads;
    }

    /** Fails without having done it when the threads take nothing more. */
    CompletableFuture<Void> atOnce(Runnable deed) {
        try {
            return CompletableFuture.runAsync(deed, threads);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * As {@link #atOnce}, but after what was given before for the same person, and not if that failed.
     *
     * @param deed throws nothing
     */
    CompletableFuture<Void> after(String person, Runnable deed) {
        CompletableFuture<Void> turn = last.compute(
                person, (same, before) -> before == null ? atOnce(deed) : before.thenRunAsync(deed, threads));
        turn.whenComplete((done, refused) -> last.remove(person, turn));
        return turn;
    }
}
