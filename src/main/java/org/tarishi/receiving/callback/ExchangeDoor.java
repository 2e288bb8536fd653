package org.tarishi.receiving.callback;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.GroupCommit;

/** Where every callback passes, whether it came by HTTP or by a link: it returns once the exchange is committed. */
@ApplicationScoped
public class ExchangeDoor implements GatewayLinks.Door {

    /** Gathering for three milliseconds was tried: fewer transactions, but the clients wait, and a fifth less came through. */
    private static final GroupCommit.Size BATCH = new GroupCommit.Size(200, Duration.ZERO);

    @Inject
    KeptCallbacks kept;

    @Inject
    CallbackReader reader;

    @Inject
    FreshReadings fresh;

    @Inject
    CallbackSeal seal;

    @Resource
    ManagedThreadFactory threads;

    private GroupCommit<CallbackExchange> commit;

    @PostConstruct
    void open() {
        commit = new GroupCommit<>("callbacks", BATCH, threads, this::store);
    }

    /** Called in a thread of the container: what is made at first use cannot be made in a link's own thread. */
    void makeReady() {
        seal.makeReady();
    }

    /** @throws RuntimeException when it could not be stored, or may not have been: the gateway has to come again */
    @Override
    public void knock(long gatewayId, CallbackRequest request) {
        commit.write(seal.close(gatewayId, request));
    }

    /** As {@link #knock}, with what was read already. */
    void knock(Gateway gateway, CallbackRequest request, CallbackReading reading) {
        CallbackExchange exchange = seal.close(gateway.getId(), request);
        if (reading instanceof Understood understood) {
            fresh.keep(exchange.getId(), gateway, understood);
        }
        commit.write(exchange);
    }

    private void store(List<CallbackExchange> batch) {
        kept.add(batch);
        reader.wake();
    }

    @PreDestroy
    void close() {
        commit.close();
    }
}
