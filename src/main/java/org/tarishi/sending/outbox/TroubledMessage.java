package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Marks a message that a person may have to look at, so that the log finds it without an index on every state. */
@Entity
@Table(name = "trouble")
public class TroubledMessage {

    @Id
    @Column(name = "message_id")
    private long messageId;

    @Column(name = "project_id")
    private long projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MessageState state = MessageState.UNCERTAIN;

    protected TroubledMessage() {}

    TroubledMessage(Delivery delivery) {
        messageId = delivery.getMessageId();
        projectId = delivery.getProjectId();
        state = delivery.getState();
    }

    void become(MessageState next) {
        state = next;
    }
}
