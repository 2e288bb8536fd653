package org.tarishi.onboarding.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Caller;
import org.tarishi.onboarding.request.Answers;

/** What a provider asks for a gateway. Its items are kept as they were typed, once they can be read without a fault. */
@Entity
@Table(name = "quote")
public class Quote {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "provider_id")
    private long providerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QuoteState state = QuoteState.DRAFT;

    @Column(name = "items")
    private String items = "{}";

    @Column(name = "paper_id")
    private @Nullable Long paperId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author")
    private String author = "";

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    @Version
    @Column(name = "version")
    private long version;

    protected Quote() {}

    Quote(long id, long requestId) {
        this.id = id;
        this.requestId = requestId;
    }

    /** Whoever writes last is its author, and does not accept it for a project. */
    void write(QuoteDraft draft, Caller.Person by, Instant at) {
        if (state != QuoteState.DRAFT) {
            throw new IllegalStateException("quote " + id + " is " + state);
        }
        providerId = draft.providerId();
        items = draft.items().json();
        authorId = by.accountId();
        author = by.label();
        writtenAt = at;
    }

    void attach(CasePaper paper) {
        paperId = paper.getId();
    }

    void become(QuoteState next) {
        state = next;
    }

    /** A new version of it, to be written on. */
    Quote renewed(long newId) {
        Quote fresh = new Quote(newId, requestId);
        fresh.providerId = providerId;
        fresh.items = items;
        fresh.paperId = paperId;
        fresh.authorId = authorId;
        fresh.author = author;
        fresh.writtenAt = writtenAt;
        state = QuoteState.SUPERSEDED;
        return fresh;
    }

    boolean isBeforeTheOwner() {
        return state == QuoteState.SENT || state == QuoteState.ACCEPTED;
    }

    /** Whether it came to nothing and may come again, bettered. */
    public boolean isRenewable() {
        return state == QuoteState.DECLINED || state == QuoteState.LAPSED;
    }

    public boolean isDraft() {
        return state == QuoteState.DRAFT;
    }

    public Answers items() {
        return Answers.read(items);
    }

    QuoteTerms terms() {
        return QuoteReader.read(items());
    }

    public LocalDate getValidUntil() {
        return terms().validUntil();
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public long getProviderId() {
        return providerId;
    }

    public QuoteState getState() {
        return state;
    }

    public Optional<Long> getPaperId() {
        return Optional.ofNullable(paperId);
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getAuthor() {
        return author;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Goes up with every change; whoever writes names the one they saw. */
    public long getVersion() {
        return version;
    }
}
