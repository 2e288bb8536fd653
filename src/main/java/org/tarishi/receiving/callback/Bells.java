package org.tarishi.receiving.callback;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.gateway.phone.HearPhone;
import org.tarishi.gateway.type.CallbackReading.Listening;
import org.tarishi.sending.outbox.MessagesQueued;

/**
 * The channels that phones hold open to this node. A message queued here rings at once; one queued at another node, or due
 * only now, within a second.
 */
@ApplicationScoped
public class Bells {

    private static final int CLOSED_BY_ITSELF = 0;

    @Inject
    Gateways gateways;

    @Inject
    LiveGateways live;

    @Inject
    HearPhone phones;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private final Set<Bell> bells = ConcurrentHashMap.newKeySet();

    /** Keeps the channel open until the phone or the network ends it. */
    void listen(Gateway gateway, Listening listening, AsyncContext channel) throws IOException {
        phones.called(gateway.getId(), listening.device());
        channel.setTimeout(CLOSED_BY_ITSELF);
        HttpServletResponse response = (HttpServletResponse) channel.getResponse();
        response.setContentType("text/event-stream");
        // a proxy in between must pass each frame on at once
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(listening.signals().alive().getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        bells.add(new Bell(gateway.getId(), gateway.getVersion(), listening, channel, clock.instant()));
    }

    /** In threads of their own, since a phone whose network is gone may hold a write up. */
    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesQueued queued) {
        Instant now = clock.instant();
        each(bell -> queued.gatewayIds().contains(bell.gatewayId()), bell -> bell.ring(now));
    }

    /** Every second. */
    void look() {
        bells.removeIf(Bell::isBroken);
        if (bells.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Set<Long> waiting = new HashSet<>(gateways.withWork(now));
        each(bell -> waiting.contains(bell.gatewayId()), bell -> bell.ringAgain(now));
        each(bell -> true, bell -> lookAfter(bell, now));
    }

    private void lookAfter(Bell bell, Instant now) {
        live.current(bell.gatewayId())
                .filter(gateway -> !gateway.isDeleted())
                .ifPresentOrElse(gateway -> bell.settingsAre(gateway.getVersion(), now), bell::close);
        bell.beat(now);
    }

    private void each(Predicate<Bell> which, Consumer<Bell> what) {
        bells.stream().filter(which).forEach(bell -> threads.execute(() -> what.accept(bell)));
    }

    @PreDestroy
    void close() {
        bells.forEach(Bell::close);
    }
}
