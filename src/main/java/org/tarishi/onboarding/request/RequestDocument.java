package org.tarishi.onboarding.request;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.onboarding.country.DocumentKind;

/** A paper that belongs to a request. What it is was read from its bytes, never from its name. */
@Entity
@Table(name = "request_document")
public class RequestDocument {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind = DocumentKind.OTHER;

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

    protected RequestDocument() {}

    RequestDocument(long id, long requestId, DocumentKind kind, Paper paper, String by, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.kind = kind;
        this.name = paper.name();
        this.mediaType = paper.mediaType();
        this.size = paper.content().length;
        this.content = paper.content();
        this.addedBy = by;
        this.addedAt = at;
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public int getSize() {
        return size;
    }

    /** Kilobytes, rounded up. */
    public int getKilobytes() {
        return (size + 1023) / 1024;
    }

    byte[] content() {
        return content.clone();
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
