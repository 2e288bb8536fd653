package org.tarishi.gateway.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time during which a gateway was not well for one cause. Opened and ended by {@link Incidents}, in single statements. */
@Entity
@Table(name = "gateway_incident")
public class Incident {

    @Id
    private long id;

    @Column(name = "gateway_id")
    private long gatewayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private Cause cause = Cause.QUEUE;

    @Column(name = "detail")
    private String detail = "";

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Incident() {}

    Incident(Cause cause, String detail) {
        this.cause = cause;
        this.detail = detail;
    }

    public long getId() {
        return id;
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public Cause getCause() {
        return cause;
    }

    public String getDetail() {
        return detail;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Empty while it lasts. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
