package org.tarishi.sending.dispatch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.sending.outbox.MessagesQueued;

/**
 * Keeps one pump per gateway. It is woken by the commit that queued a message and, for everything else (retries, resumed
 * gateways, other nodes' messages), by {@link DispatchTimer}.
 */
@ApplicationScoped
public class Dispatcher {

    private static final int SHUTDOWN_SECONDS = 10;

    @Inject
    Gateways gateways;

    @Inject
    LiveGateways live;

    @Inject
    GatewayTypes types;

    @Inject
    Handover handover;

    @Resource
    ManagedThreadFactory threads;

    private final Map<Long, GatewayPump> pumps = new ConcurrentHashMap<>();
    private ExecutorService workers;

    /**
     * Threads, not callbacks: a submit blocks for as long as its gateway takes. Their number is bounded by the gateways'
     * windows, so no queue can form in front of a claim whose lease is running.
     */
    @PostConstruct
    void open() {
        // not by the first worker: on a thread made while the application starts the container injects no resources
        handover.prepare();
        workers = Executors.newCachedThreadPool(threads);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesQueued queued) {
        queued.gatewayIds().forEach(this::wake);
    }

    void dispatchDue() {
        gateways.withWork(handover.now()).forEach(this::wake);
    }

    private void wake(long gatewayId) {
        pumps.computeIfAbsent(gatewayId, id -> new GatewayPump(id, this::taking, handover, workers))
                .wake();
    }

    /** The gateway, if this node hands messages to it: one that asks for them gets them from {@code sending.pull}. */
    private Optional<Gateway> taking(long gatewayId) {
        return live.toSendThrough(gatewayId)
                .filter(gateway -> types.pulling(gateway).isEmpty());
    }

    /** Submits under way get a moment to end and be recorded; what remains is found by its lease. */
    @PreDestroy
    void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
