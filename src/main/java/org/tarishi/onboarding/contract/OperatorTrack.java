package org.tarishi.onboarding.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;

/** One mobile operator's way to a gateway. */
@Entity
@Table(name = "operator_track")
public class OperatorTrack {

    private static final int SHORTEST_NOTE = 10;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "operator")
    private String operator = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TrackState state = TrackState.NOT_STARTED;

    @Column(name = "since")
    private Instant since = Instant.EPOCH;

    @Column(name = "note")
    private String note = "";

    @Column(name = "share")
    private @Nullable BigDecimal share;

    @Version
    @Column(name = "version")
    private long version;

    protected OperatorTrack() {}

    OperatorTrack(long id, long requestId, String operator, Instant at) {
        this.id = id;
        this.requestId = requestId;
        this.operator = operator;
        this.since = at;
    }

    /**
     * Returns where it stood before.
     *
     * @throws RuleBroken when it does not lead there, or at {@code note} when that takes a reason
     */
    TrackState become(TrackState next, String why, Instant at) {
        if (!state.getNext().contains(next)) {
            throw RuleBroken.at("", "rule.track.not-now", operator);
        }
        if (next.isExplained() && why.length() < SHORTEST_NOTE) {
            throw RuleBroken.at("note", "rule.request.text-too-short", SHORTEST_NOTE);
        }
        TrackState before = state;
        state = next;
        note = why;
        since = at;
        return before;
    }

    void reaches(Optional<BigDecimal> percentOfSubscribers) {
        share = percentOfSubscribers.orElse(null);
    }

    public long getId() {
        return id;
    }

    public long getRequestId() {
        return requestId;
    }

    public String getOperator() {
        return operator;
    }

    public TrackState getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }

    public String getNote() {
        return note;
    }

    /** Of the country's subscribers, in per cent; empty where nobody knows. */
    public Optional<BigDecimal> getShare() {
        return Optional.ofNullable(share);
    }

    public long getVersion() {
        return version;
    }
}
