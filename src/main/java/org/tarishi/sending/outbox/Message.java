package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.sms.Encoding;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.Segments;
import org.tarishi.sms.SmsText;

/**
 * An outbound message (MT) as it was written. Stored once; only its gateway changes, should another one have to take it
 * before it went out. What becomes of it lies in {@link Delivery}.
 */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "recipient")
    private PhoneNumber recipient = new PhoneNumber("+10000000");

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "body")
    private String body = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "encoding")
    private Encoding encoding = Encoding.GSM_7;

    @Column(name = "segments")
    private int segments;

    @Column(name = "written_by")
    private String writtenBy = "";

    @Column(name = "valid_until")
    private Instant validUntil = Instant.EPOCH;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected Message() {}

    /**
     * What a message is made of.
     *
     * @param from the sender to show; empty for the gateway's own
     */
    public record Written(
            long id,
            ProjectId project,
            long gatewayId,
            PhoneNumber to,
            String from,
            SmsText text,
            String writtenBy,
            Instant validUntil) {}

    public Message(Written written, Instant at) {
        Segments split = written.text().segments();
        id = written.id();
        projectId = written.project().value();
        gatewayId = written.gatewayId();
        recipient = written.to();
        sender = written.from();
        body = written.text().text();
        encoding = split.encoding();
        segments = split.count();
        writtenBy = written.writtenBy();
        validUntil = written.validUntil();
        createdAt = at;
    }

    /** Another gateway takes it and shows this sender. */
    void goOver(Gateway other, String shown) {
        gatewayId = other.getId();
        sender = shown;
    }

    public long getId() {
        return id;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public PhoneNumber getRecipient() {
        return recipient;
    }

    public String getSender() {
        return sender;
    }

    public String getBody() {
        return body;
    }

    public Encoding getEncoding() {
        return encoding;
    }

    public int getSegments() {
        return segments;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getValidUntil() {
        return validUntil;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
