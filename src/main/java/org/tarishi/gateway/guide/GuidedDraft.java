package org.tarishi.gateway.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with a gateway that is being set up. */
@Entity
@Table(name = "gateway_draft")
public class GuidedDraft {

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "begun_by")
    private String begunBy = "";

    @Column(name = "touched_at")
    private Instant touchedAt = Instant.EPOCH;

    @Column(name = "tested_at")
    private @Nullable Instant testedAt;

    @Column(name = "forged_at")
    private @Nullable Instant forgedAt;

    protected GuidedDraft() {}

    GuidedDraft(long gatewayId, String by, Instant at) {
        this.gatewayId = gatewayId;
        this.begunBy = by;
        this.touchedAt = at;
    }

    /** Other credentials: what was tested before says nothing any more. */
    void reconnect(Instant at) {
        touchedAt = at;
        testedAt = null;
    }

    /** The provider took a test message. */
    void tested(Instant at) {
        touchedAt = at;
        testedAt = at;
    }

    /** A callback came without the right secret. */
    void forged(Instant at) {
        forgedAt = at;
    }

    public boolean isTested() {
        return testedAt != null;
    }

    public Optional<Instant> forgedAt() {
        return Optional.ofNullable(forgedAt);
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public String getBegunBy() {
        return begunBy;
    }

    public Instant getTouchedAt() {
        return touchedAt;
    }
}
