package org.tarishi.sending.dispatch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.platform.GroupCommit;
import org.tarishi.sending.outbox.Claim;

/** Hands one claimed message to its gateway, and stores what came of it. */
@ApplicationScoped
public class Submit {

    private static final Logger LOG = System.getLogger(Submit.class.getName());
    /** The place at the gateway is free meanwhile. */
    private static final GroupCommit.Size BATCH = new GroupCommit.Size(200, Duration.ofMillis(10));

    @Inject
    GatewayLinks links;

    @Inject
    RecordBatch outcomes;

    @Resource
    ManagedThreadFactory threads;

    private GroupCommit<Submitted> commits;

    @PostConstruct
    void open() {
        commits = new GroupCommit<>("tarishi-outcomes", BATCH, threads, outcomes::record);
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    /** Nothing of its own to do: the first call of a bean makes it. */
    void prepare() {}

    /** No transaction is open here while the gateway is spoken to. */
    Submitted submit(Gateway gateway, Claim claim) {
        return new Submitted(claim, attempt(gateway, claim), links.repeatIsHarmless(gateway));
    }

    private Attempt attempt(Gateway gateway, Claim claim) {
        try {
            return links.to(gateway).submit(claim.submission());
        } catch (RuntimeException e) {
            // A bug in an adapter must not stop the others; nobody knows what went out before it struck
            LOG.log(Level.ERROR, "dispatch.bug ref=" + claim.messageId() + " gateway=" + gateway.getId(), e);
            return new Attempt(
                    new SubmitOutcome.Unknown("gateway.bug", e.getClass().getSimpleName()), Exchange.NONE);
        }
    }

    /** Returns when it is stored. The database may be away for a while: what the gateway said is kept here until it is back. */
    void store(Submitted submitted) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                commits.write(submitted);
                return;
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "dispatch.unrecorded ref={0} {1}",
                        submitted.claim().messageId(),
                        e.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
