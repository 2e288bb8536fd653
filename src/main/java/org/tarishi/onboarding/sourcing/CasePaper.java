package org.tarishi.onboarding.sourcing;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.onboarding.request.Paper;

/** A paper of the platform about a request: an offer, a contract, a permit. The project does not see it. Never changed. */
@Entity
@Table(name = "case_paper")
public class CasePaper {

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

    protected CasePaper() {}

    CasePaper(long id, long requestId, Paper paper, String by, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.name = paper.name();
        this.mediaType = paper.mediaType();
        this.size = paper.content().length;
        this.content = paper.content();
        this.addedBy = by;
        this.addedAt = at;
    }

    Paper paper() {
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

    public int getSize() {
        return size;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
