package org.tarishi.onboarding.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tarishi.onboarding.country.DocumentKind;

/** A paper of the project's that belongs to its request. */
@Entity
@Table(name = "request_document")
public class RequestDocument extends KeptPaper {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind = DocumentKind.OTHER;

    protected RequestDocument() {}

    RequestDocument(long id, long requestId, DocumentKind kind, Paper paper, String by, Instant at) {
        super(id, requestId, paper, by, at);
        this.kind = kind;
    }

    RequestDocument copyFor(long copy, long otherRequest) {
        return new RequestDocument(copy, otherRequest, kind, paper(), getAddedBy(), getAddedAt());
    }

    public DocumentKind getKind() {
        return kind;
    }
}
