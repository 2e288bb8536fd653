package org.tarishi.sending.dispatch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.sending.outbox.Claimed;

/**
 * Drains one gateway's queue on this node: claims no more than it has free places for or soon will ({@link Window}), and
 * stops when the queue is empty, the gateway is not live, or the gateway said that it is in trouble.
 */
final class GatewayPump implements Runnable {

    private static final Logger LOG = System.getLogger(GatewayPump.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofMillis(50);

    private final long gatewayId;
    private final LongFunction<Optional<Gateway>> gateways;
    private final Handover handover;
    private final Executor workers;
    private final Window window = new Window(1);
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();

    /** @param gateways finds the gateway as it is now; empty when nothing may be handed to it */
    GatewayPump(long gatewayId, LongFunction<Optional<Gateway>> gateways, Handover handover, Executor workers) {
        this.gatewayId = gatewayId;
        this.gateways = gateways;
        this.handover = handover;
        this.workers = workers;
    }

    /** Starts draining, or lets the running drain look once more. */
    void wake() {
        woken.set(true);
        if (running.compareAndSet(false, true)) {
            workers.execute(this);
        }
    }

    @Override
    public void run() {
        do {
            woken.set(false);
            drain();
            running.set(false);
        } while (woken.get() && running.compareAndSet(false, true));
    }

    private void drain() {
        troubled.set(false);
        try {
            boolean more = true;
            while (more && !troubled.get() && !Thread.currentThread().isInterrupted()) {
                more = gateways.apply(gatewayId)
                        .filter(Gateway::isLive)
                        .map(this::sendSome)
                        .orElse(false);
            }
        } catch (RuntimeException e) {
            // The database is away, say; the timer wakes this pump again
            LOG.log(Level.WARNING, "dispatch.stopped gateway={0} {1}", Long.toString(gatewayId), e.toString());
        }
    }

    /** Returns whether there may be more to send. */
    private boolean sendSome(Gateway gateway) {
        window.resize(gateway.getInFlight());
        int places = window.take(PATIENCE);
        if (places == 0) {
            return true;
        }
        Claimed claimed = claim(places);
        claimed.claims().forEach(claim -> workers.execute(() -> send(gateway, claim)));
        rest(claimed.pause());
        return claimed.isToBeContinued();
    }

    private Claimed claim(int places) {
        int used = 0;
        try {
            Claimed claimed = handover.claim(gatewayId, places);
            used = claimed.claims().size();
            return claimed;
        } finally {
            window.unused(places - used);
        }
    }

    /** The limit lets nothing go for a while; asking for each segment by itself would cost more than sending it. */
    private static void rest(Duration pause) {
        if (pause.isZero()) {
            return;
        }
        try {
            Thread.sleep(Math.min(Math.max(pause.toMillis(), BREATH.toMillis()), PATIENCE.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Gateway gateway, Claim claim) {
        try {
            submit(gateway, claim).ifPresentOrElse(handover::store, () -> handover.release(claim));
        } finally {
            window.stored();
        }
    }

    /** Its place is free for the next one as soon as the gateway has spoken, while its outcome is still being stored. */
    private Optional<Submitted> submit(Gateway gateway, Claim claim) {
        if (!window.enter()) {
            return Optional.empty(); // this node ends; surely not sent, another one may
        }
        try {
            if (troubled.get() || handover.isTooLate(claim)) {
                return Optional.empty();
            }
            Submitted submitted = handover.submit(gateway, claim);
            stopOnTrouble(submitted.attempt().outcome());
            return Optional.of(submitted);
        } finally {
            window.answered();
        }
    }

    private void stopOnTrouble(SubmitOutcome outcome) {
        if (outcome instanceof SubmitOutcome.Deferred deferred
                && deferred.trouble().errorClass().concernsTheGateway()) {
            troubled.set(true);
        }
    }
}
