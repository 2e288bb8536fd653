package org.tarishi.sending.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.sending.outbox.Delivery.Why;

/** One line of a message's timeline. */
@Entity
@Table(name = "message_event")
public class MessageEvent {

    /** What happened. */
    public enum Kind {
        /** The gateway took it. */
        ACCEPTED,
        /** Not taken; it will be tried again. */
        DEFERRED,
        /** It is quiet where it goes. */
        HELD,
        /** Written as urgent: it goes although it is quiet there. */
        URGENT,
        /** It goes over another gateway now. */
        REROUTED,
        REFUSED,
        UNANSWERED,
        /** The node that had claimed it went away. */
        ABANDONED,
        REPORTED,
        EXPIRED,
        CANCELLED,
        /** A person sent it again as another message. */
        RESENT
    }

    @Id
    private long id;

    @Column(name = "message_id")
    private long messageId;

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind = Kind.ACCEPTED;

    @Column(name = "code")
    private String code = "";

    @Column(name = "detail")
    private String detail = "";

    @Column(name = "exchange")
    private String exchange = "";

    protected MessageEvent() {}

    public MessageEvent(long id, long messageId, Kind kind, Why why, String exchange, Instant at) {
        this.id = id;
        this.messageId = messageId;
        this.kind = kind;
        this.code = why.code();
        this.detail = why.reason();
        this.exchange = exchange;
        this.at = at;
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public String getDetail() {
        return detail;
    }

    /** What went over the wire, secrets masked; empty if nothing did. */
    public String getExchange() {
        return exchange;
    }
}
