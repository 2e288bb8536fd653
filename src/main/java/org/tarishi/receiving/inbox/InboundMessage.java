package org.tarishi.receiving.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/** A text that somebody wrote to us; kept as written, and never changed. */
@Entity
@Table(name = "inbound")
public class InboundMessage {

    /** Stands in the text where parts are missing. */
    public static final String HOLE = LongText.HOLE;

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "conversation_id")
    private long conversationId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "recipient")
    private String recipient = "";

    @Column(name = "body")
    private String body = "";

    @Column(name = "missing_parts")
    private boolean missingParts;

    @Column(name = "provider_id")
    private String providerId = "";

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    protected InboundMessage() {}

    InboundMessage(long id, ProjectId project, long conversationId, Heard heard) {
        this.id = id;
        this.projectId = project.value();
        this.conversationId = conversationId;
        this.gatewayId = heard.gatewayId();
        this.sender = heard.sender();
        this.recipient = heard.recipient();
        this.body = heard.text();
        this.missingParts = heard.missingParts();
        this.providerId = heard.providerId();
        this.sentAt = heard.sentAt().orElse(null);
        this.receivedAt = heard.receivedAt();
    }

    public long getId() {
        return id;
    }

    public long getConversationId() {
        return conversationId;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    /** E.164, or the short code or word that the network gave. */
    public String getSender() {
        return sender;
    }

    /** The number that was texted; empty if the gateway does not say. */
    public String getRecipient() {
        return recipient;
    }

    public String getBody() {
        return body;
    }

    public boolean isMissingParts() {
        return missingParts;
    }

    public String getProviderId() {
        return providerId;
    }

    /** When the network says it was sent. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
