package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Marks a message that was taken back, so that the log finds it without reading the project's history. */
@Entity
@Table(name = "cancelled")
public class CancelledMessage {

    @Id
    @Column(name = "message_id")
    private long messageId;

    @Column(name = "project_id")
    private long projectId;

    protected CancelledMessage() {}

    CancelledMessage(Delivery delivery) {
        messageId = delivery.getMessageId();
        projectId = delivery.getProjectId();
    }
}
