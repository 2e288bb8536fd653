package org.tarishi.onboarding.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.ReasonCode;
import org.tarishi.onboarding.Remark;

/** A {@link Remark} as it is stored: the reviewer's own until it is asked, never changed afterwards. */
@Entity
@Table(name = "request_remark")
public class RequestRemark {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "field")
    private String field = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private ReasonCode code = ReasonCode.OTHER;

    @Column(name = "said")
    private String said = "";

    @Column(name = "author")
    private String author = "";

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    protected RequestRemark() {}

    RequestRemark(long id, long requestId, Remark remark, String author, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.field = remark.field();
        this.code = remark.code();
        this.said = remark.text();
        this.author = author;
        this.writtenAt = at;
    }

    void ask(Instant at) {
        askedAt = at;
    }

    public Remark remark() {
        return new Remark(field, code, said);
    }

    public long getId() {
        return id;
    }

    public String getField() {
        return field;
    }

    public ReasonCode getCode() {
        return code;
    }

    public String getSaid() {
        return said;
    }

    public String getAuthor() {
        return author;
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }
}
