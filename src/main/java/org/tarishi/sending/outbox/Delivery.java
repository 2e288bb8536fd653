package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message once it left the outbox. Updated in place; no index mentions what changes, so PostgreSQL writes
 * it cheaply (performance.md section 1, HOT).
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    @Column(name = "message_id")
    private long messageId;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MessageState state = MessageState.UNCERTAIN;

    @Column(name = "remote_id")
    private @Nullable String remoteId;

    @Column(name = "code")
    private String code = "";

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "submitted_at")
    private Instant submittedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected Delivery() {}

    /** Why a message is in the state it is in: a stable code of ours or the provider's, and words; both may be empty. */
    public record Why(String code, String reason) {

        public static final Why NONE = new Why("", "");

        public Why {
            code = cut(code, 60);
            reason = cut(reason, 300);
        }

        private static String cut(String text, int most) {
            return text.length() > most ? text.substring(0, most) : text;
        }
    }

    public Delivery(OutboxEntry entry, MessageState state, Why why, Instant at) {
        this.messageId = entry.getMessageId();
        this.projectId = entry.getProjectId();
        this.gatewayId = entry.getGatewayId();
        this.attempts = entry.getAttempts();
        this.state = state;
        this.code = why.code();
        this.reason = why.reason();
        this.submittedAt = at;
        this.changedAt = at;
    }

    /** The provider's id, by which reports will name the message. */
    public Delivery named(String remoteId) {
        this.remoteId = remoteId.isEmpty() ? null : remoteId;
        return this;
    }

    /** Moves forward, or stays: an older or lower word changes nothing. Returns whether it moved. */
    public boolean become(MessageState next, Why why, Instant at) {
        if (!state.canBecome(next)) {
            return false;
        }
        state = next;
        code = why.code();
        reason = why.reason();
        changedAt = at;
        return true;
    }

    public long getMessageId() {
        return messageId;
    }

    public long getProjectId() {
        return projectId;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public MessageState getState() {
        return state;
    }

    public String remoteId() {
        return remoteId == null ? "" : remoteId;
    }

    public String getCode() {
        return code;
    }

    public String getReason() {
        return reason;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
