package org.tarishi.onboarding.contract;

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
import org.tarishi.onboarding.sourcing.CasePaper;
import org.tarishi.platform.RuleBroken;

/** A paper that a request needs, such as a permit: asked for, there, accepted or not, and until when it holds. */
@Entity
@Table(name = "required_paper")
public class RequiredPaper {

    private static final int SHORTEST_REASON = 10;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind = PaperKind.OTHER;

    @Column(name = "title")
    private String title = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PaperState state = PaperState.REQUIRED;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "paper_id")
    private @Nullable Long paperId;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "changed_by")
    private String changedBy = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    @Column(name = "version")
    private long version;

    protected RequiredPaper() {}

    RequiredPaper(long id, long requestId, PaperKind kind, String title) {
        this.id = id;
        this.requestId = requestId;
        this.kind = kind;
        this.title = title;
    }

    /** Also in place of an older one. */
    void upload(CasePaper paper, Optional<LocalDate> until) {
        paperId = paper.getId();
        expiresOn = until.orElse(null);
        state = PaperState.UPLOADED;
        reason = "";
    }

    void accept() {
        demand(state == PaperState.UPLOADED || state == PaperState.REJECTED);
        state = PaperState.ACCEPTED;
        reason = "";
    }

    void reject(String why) {
        demand(state == PaperState.UPLOADED || state == PaperState.ACCEPTED);
        demandReason(why);
        state = PaperState.REJECTED;
        reason = why;
    }

    void waive(String why) {
        demand(state != PaperState.ACCEPTED && state != PaperState.WAIVED);
        demandReason(why);
        state = PaperState.WAIVED;
        reason = why;
    }

    void touched(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    private void demand(boolean possible) {
        if (!possible) {
            throw RuleBroken.at("", "rule.paper.not-now", title);
        }
    }

    private static void demandReason(String why) {
        if (why.length() < SHORTEST_REASON) {
            throw RuleBroken.at("reason", "rule.request.text-too-short", SHORTEST_REASON);
        }
    }

    /** Its state on that day: an accepted one whose day is over counts no more. */
    public PaperState stateOn(LocalDate day) {
        boolean over = expiresOn != null && expiresOn.isBefore(day);
        return over && state == PaperState.ACCEPTED ? PaperState.EXPIRED : state;
    }

    boolean isWaived() {
        return state == PaperState.WAIVED;
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public PaperKind getKind() {
        return kind;
    }

    /** What is asked for in particular; may be empty. */
    public String getTitle() {
        return title;
    }

    public String getReason() {
        return reason;
    }

    public Optional<Long> getPaperId() {
        return Optional.ofNullable(paperId);
    }

    public Optional<LocalDate> getExpiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
