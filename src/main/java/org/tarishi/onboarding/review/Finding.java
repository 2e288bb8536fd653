package org.tarishi.onboarding.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Word;

/** A point of a request's list, as somebody found it last. */
@Entity
@Table(name = "review_finding")
@IdClass(Finding.Key.class)
public class Finding {

    /** Which point of which request. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long requestId;
        private ReviewPoint point = ReviewPoint.ENTITY;

        protected Key() {}

        Key(long requestId, ReviewPoint point) {
            this.requestId = requestId;
            this.point = point;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.requestId == requestId && key.point == point;
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, point);
        }
    }

    @Id
    @Column(name = "request_id")
    private long requestId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private ReviewPoint point = ReviewPoint.ENTITY;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict = Verdict.FAILED;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "found_by")
    private String by = "";

    @Column(name = "found_at")
    private Instant at = Instant.EPOCH;

    protected Finding() {}

    Finding(long requestId, ReviewPoint point) {
        this.requestId = requestId;
        this.point = point;
    }

    void find(Verdict now, String why, String who, Instant when) {
        verdict = now;
        reason = why;
        by = who;
        // what the database keeps of a moment: it is compared with what was read from there
        at = when.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws RuleBroken that says what somebody found since that moment */
    void demandUnchangedSince(Instant seen) {
        if (at.isAfter(seen)) {
            throw RuleBroken.at("", "rule.finding.changed-meanwhile", by, Word.of(verdict), Word.of(point), reason);
        }
    }

    /** Whether it no longer stands in the way. */
    boolean isSettled() {
        return verdict != Verdict.FAILED;
    }

    public ReviewPoint getPoint() {
        return point;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
