package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.platform.NotFound;

/** The store of messages as they were written. */
@Stateless
public class Messages {

    @PersistenceContext
    EntityManager em;

    @Inject
    ChooseSenders senders;

    /** One message; another project's does not exist. */
    @Needs(Permission.READ_MESSAGES)
    public Message get(ProjectId project, long id) {
        return Optional.ofNullable(em.find(Message.class, id))
                .filter(message -> message.project().equals(project))
                .orElseThrow(() -> new NotFound("message " + id));
    }

    /** Without a project: for the flow, which comes from rows that name their message. */
    public Optional<Message> find(long id) {
        return Optional.ofNullable(em.find(Message.class, id));
    }

    /** As {@link #find(long)}, many in one statement; by their ids. */
    public Map<Long, Message> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select m from Message m where m.id in :ids", Message.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Message::getId, Function.identity()));
    }

    /**
     * Another gateway takes it, with what that one shows unless the message was given a sender of its own.
     *
     * @return the number that it shows now; 0 for none of the gateway's
     */
    public long goOver(Message message, Optional<Gateway> former, Gateway other) {
        boolean own = former.filter(gateway -> senders.chose(gateway, message.getSender()))
                .isEmpty();
        String shown = own && !senders.chooses(other.getId())
                ? message.getSender()
                : senders.choose(message.project(), other, List.of(message.getRecipient()))
                        .get(message.getRecipient());
        message.goOver(other, shown);
        return senders.shown(other.getId(), shown, message.getRecipient());
    }

    /** Where a message stands once it has left the outbox; empty while it waits there. */
    public Optional<MessageState> settledState(long id) {
        return Optional.ofNullable(em.find(Delivery.class, id)).map(Delivery::getState);
    }
}
