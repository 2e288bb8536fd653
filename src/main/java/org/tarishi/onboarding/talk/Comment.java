package org.tarishi.onboarding.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that was said about a request: plain text. */
@Entity
@Table(name = "request_comment")
public class Comment {

    /** Who says it, to whom. */
    public enum Side {
        PROJECT,
        PLATFORM,
        /** The platform, for itself. */
        NOTE
    }

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private Side side = Side.NOTE;

    @Column(name = "author")
    private String author = "";

    @Column(name = "said")
    private String said = "";

    @Column(name = "said_at")
    private Instant at = Instant.EPOCH;

    protected Comment() {}

    Comment(long id, long requestId, Saying saying, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.side = saying.side();
        this.author = saying.author();
        this.said = saying.text();
        this.at = at;
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public Side getSide() {
        return side;
    }

    public String getAuthor() {
        return author;
    }

    public String getSaid() {
        return said;
    }

    public Instant getAt() {
        return at;
    }
}
