package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.Messages;
import org.tarishi.sending.outbox.MessagesQueued;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.sending.routing.Decision;
import org.tarishi.sending.routing.Router;
import org.tarishi.sending.routing.Routers;

/**
 * Lets a message go over the next gateway of its rule when its own did surely not take it. In one round each gateway gets
 * its turn once; then the next round begins, later. A message that may have been taken stays where it is.
 */
@ApplicationScoped
public class FailOver {

    /** The gateway answered that it did not take the message. */
    static final String NOT_TAKEN = "reroute.not-taken";

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** While a gateway is down hundreds of messages a second ask. */
    private record Seen(Router router, Instant at) {}

    @Inject
    Routers routers;

    @Inject
    LiveGateways gateways;

    @Inject
    Messages messages;

    @Inject
    Deliveries deliveries;

    @Inject
    Event<MessagesQueued> queued;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<ProjectId, Seen> seen = new ConcurrentHashMap<>();

    /**
     * Moves a waiting message on, in the caller's transaction.
     *
     * @param why code of the sentence that tells it in the timeline
     * @param later when the next round may begin, if this one is over
     * @return false where no other gateway may have it now
     */
    boolean moveOn(OutboxEntry entry, String why, Instant later) {
        return entry.isRouted()
                && messages.find(entry.getMessageId())
                        .filter(message -> moveOn(entry, message, why, later))
                        .isPresent();
    }

    /** As the other, of a routed message that was read already. */
    boolean moveOn(OutboxEntry entry, Message message, String why, Instant later) {
        Decision decision = router(message).decide(message.getRecipient());
        LongPredicate own = gateway -> gateway == entry.getGatewayId();
        Optional<Gateway> inThisRound = decision.without(own.or(entry::hasTried));
        if (inThisRound.isPresent()) {
            move(entry, message, new Hop(inThisRound.get(), why, clock.instant()));
            return true;
        }
        entry.forgetTried();
        Optional<Gateway> inTheNext = decision.without(own);
        inTheNext.ifPresent(gateway -> move(entry, message, new Hop(gateway, why, later)));
        return inTheNext.isPresent();
    }

    private record Hop(Gateway to, String why, Instant due) {}

    private void move(OutboxEntry entry, Message message, Hop hop) {
        Optional<Gateway> from = gateways.current(entry.getGatewayId());
        long number = messages.goOver(message, from, hop.to());
        entry.moveTo(hop.to().getId(), hop.due());
        entry.goFrom(number);
        String way = from.map(Gateway::getName).orElse("?") + " → " + hop.to().getName();
        deliveries.tell(message.getId(), Kind.REROUTED, new Why(hop.why(), way), "");
        queued.fire(new MessagesQueued(Set.of(hop.to().getId())));
    }

    private Router router(Message message) {
        Instant now = clock.instant();
        return seen.compute(
                        message.project(),
                        (project, last) -> last != null && last.at().plus(FRESH).isAfter(now)
                                ? last
                                : new Seen(routers.of(project), now))
                .router();
    }
}
