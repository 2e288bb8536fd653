package org.tarishi.onboarding.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step that an operator made. Never changed. */
@Entity
@Table(name = "operator_track_event")
public class TrackEvent {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "track_id")
    private long trackId;

    @Column(name = "at")
    private Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private TrackState from = TrackState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private TrackState to = TrackState.NOT_STARTED;

    @Column(name = "note")
    private String note = "";

    @Column(name = "actor")
    private String actor = "";

    protected TrackEvent() {}

    TrackEvent(long id, OperatorTrack track, TrackState from, String actor) {
        this.id = id;
        this.trackId = track.getId();
        this.at = track.getSince();
        this.from = from;
        this.to = track.getState();
        this.note = track.getNote();
        this.actor = actor;
    }

    public long getTrackId() {
        return trackId;
    }

    public Instant getAt() {
        return at;
    }

    public TrackState getTo() {
        return to;
    }

    public String getNote() {
        return note;
    }

    public String getActor() {
        return actor;
    }
}
