package org.tarishi.receiving.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text to a number that projects share which begins with no keyword, from somebody to whom none of them wrote. */
@Entity
@Table(name = "unmatched_text")
public class UnmatchedText {

    /** What becomes of the answer that the number gives to such texts. */
    public enum Answer {
        /** The number gives none, or this person had it lately. */
        NONE,
        DUE,
        SENT,
        /** The project that sends the answers cannot write to this person. */
        FAILED,
        /** This person got too many answers lately: it may be a machine. */
        MUTED
    }

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "number_id")
    private @Nullable Long numberId;

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "recipient")
    private String recipient = "";

    @Column(name = "body")
    private String body = "";

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer = Answer.NONE;

    protected UnmatchedText() {}

    UnmatchedText(long id, Heard heard, Optional<Long> number) {
        this.id = id;
        this.gatewayId = heard.gatewayId();
        this.numberId = number.orElse(null);
        this.sender = heard.sender();
        this.recipient = heard.recipient();
        this.body = heard.text();
        this.receivedAt = heard.receivedAt();
    }

    void answerIsDue() {
        answer = Answer.DUE;
    }

    /** Noted in the transaction that sends it. */
    void answered(Answer how) {
        answer = how;
    }

    public long getId() {
        return id;
    }

    public Optional<Long> numberId() {
        return Optional.ofNullable(numberId);
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public String getSender() {
        return sender;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getBody() {
        return body;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Answer getAnswer() {
        return answer;
    }
}
