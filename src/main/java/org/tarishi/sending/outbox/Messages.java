package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;

/** The store of messages as they were written. */
@Stateless
public class Messages {

    @PersistenceContext
    EntityManager em;

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

    /** Where a message stands once it has left the outbox; empty while it waits there. */
    public Optional<MessageState> settledState(long id) {
        return Optional.ofNullable(em.find(Delivery.class, id)).map(Delivery::getState);
    }
}
