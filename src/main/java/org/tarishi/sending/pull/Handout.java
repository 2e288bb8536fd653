package org.tarishi.sending.pull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.Submission;

/** A message that a phone was given: once for each try. It counts against what the SIM card may send from that moment. */
@Entity
@Table(name = "handout")
public class Handout {

    /** How long a phone may leave open whether it got a message before it is offered again. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Where it stands. */
    public enum State {
        OPEN,
        SETTLED,
        /** Its validity ended and the phone never said what came of it; it may still say so. */
        LOST
    }

    @Id
    private long id;

    @Column(name = "message_id")
    private long messageId;

    @Column(name = "attempt")
    private int attempt;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "device")
    private String device = "";

    @Column(name = "parts")
    private int parts;

    @Column(name = "given_at")
    private Instant givenAt = Instant.EPOCH;

    @Column(name = "unanswered_at")
    private @Nullable Instant unansweredAt;

    @Column(name = "valid_until")
    private Instant validUntil = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OPEN;

    protected Handout() {}

    Handout(long id, int attempt, Receiver receiver, Submission submission, Instant at) {
        this.id = id;
        this.messageId = submission.reference();
        this.attempt = attempt;
        this.gatewayId = receiver.gatewayId();
        this.device = receiver.device();
        this.parts = submission.text().segments().count();
        this.givenAt = at;
        this.validUntil = submission.validUntil();
        offered(at);
    }

    /** A phone of a gateway. */
    record Receiver(long gatewayId, String device) {}

    /** Lies in an answer to the phone; whether that arrived we shall know from the phone alone. */
    void offered(Instant at) {
        unansweredAt = at.plus(PATIENCE);
    }

    /** The phone said that it has it. */
    void arrived() {
        unansweredAt = null;
    }

    void settle() {
        state = State.SETTLED;
        unansweredAt = null;
    }

    void lose() {
        state = State.LOST;
        unansweredAt = null;
    }

    boolean isSettled() {
        return state == State.SETTLED;
    }

    /** Whether a part of it may have gone out although the phone says that it did not. */
    boolean isLong() {
        return parts > 1;
    }

    String offerId() {
        return Offer.id(messageId, attempt);
    }

    int getAttempt() {
        return attempt;
    }

    public long getMessageId() {
        return messageId;
    }

    long getGatewayId() {
        return gatewayId;
    }
}
