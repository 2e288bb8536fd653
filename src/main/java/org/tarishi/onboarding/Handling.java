package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works on a request, what was asked back until when, and what became of its review. */
@Embeddable
public class Handling {

    @Column(name = "answers_changed_at")
    private Instant answersChangedAt = Instant.EPOCH;

    @Column(name = "assignee_id")
    private @Nullable Long assignee;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "rejected_by")
    private @Nullable Long rejectedBy;

    @Column(name = "resubmittable")
    private boolean resubmittable;

    @Column(name = "appealed")
    private boolean appealed;

    @Column(name = "alternative_id")
    private @Nullable Long alternative;

    protected Handling() {}

    static Handling since(Instant at) {
        Handling fresh = new Handling();
        fresh.answersChangedAt = at;
        return fresh;
    }

    void answersChanged(Instant at) {
        answersChangedAt = at;
    }

    void assign(long accountId) {
        assignee = accountId;
    }

    void unassign() {
        assignee = null;
    }

    void askUntil(LocalDate day) {
        dueOn = day;
    }

    void nothingIsDue() {
        dueOn = null;
    }

    void reject(Actor by, boolean mayComeAgain) {
        rejectedBy = by.accountId();
        resubmittable = mayComeAgain;
    }

    void appeal() {
        appealed = true;
        unassign();
    }

    void alternative(Optional<Long> gatewayId) {
        alternative = gatewayId.orElse(null);
    }

    boolean wasRejectedBy(long accountId) {
        return rejectedBy != null && rejectedBy == accountId;
    }

    /** When somebody last edited the form. */
    public Instant answersChangedAt() {
        return answersChangedAt;
    }

    /** The administrator who works on it. */
    public Optional<Long> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Until when an answer is asked for. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** Whether a rejected request may come again, bettered. */
    public boolean isResubmittable() {
        return resubmittable;
    }

    public boolean isAppealed() {
        return appealed;
    }

    /** The gateway that was offered instead. */
    public Optional<Long> alternative() {
        return Optional.ofNullable(alternative);
    }
}
