package org.tarishi.onboarding.request;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A paper that is kept with a request, whoever added it. What it is was read from its bytes, never from its name. */
@MappedSuperclass
public abstract class KeptPaper {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "name")
    private String name = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "size")
    private int size;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private byte[] content = {};

    @Column(name = "added_by")
    private String addedBy = "";

    @Column(name = "added_at")
    private Instant addedAt = Instant.EPOCH;

    protected KeptPaper() {}

    protected KeptPaper(long id, long requestId, Paper paper, String by, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.name = paper.name();
        this.mediaType = paper.mediaType();
        this.size = paper.content().length;
        this.content = paper.content();
        this.addedBy = by;
        this.addedAt = at;
    }

    /** With its content, which is read from the database only now. */
    public Paper paper() {
        return new Paper(name, mediaType, content.clone());
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public String getName() {
        return name;
    }

    /** Kilobytes, rounded up. */
    public int getKilobytes() {
        return (size + 1023) / 1024;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
