package org.tarishi.gateway.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phone behind a gateway, as it last told. */
@Entity
@Table(name = "phone")
public class Phone {

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "device")
    private String device = "";

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    protected Phone() {}

    Phone(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** It called us, whatever for. */
    public void seen(String by, Instant at) {
        device = by;
        if (lastSeenAt == null || lastSeenAt.isBefore(at)) {
            lastSeenAt = at;
        }
    }

    public long getGatewayId() {
        return gatewayId;
    }

    /** Which installation of the app; empty where the protocol names none, or before the first call. */
    public String getDevice() {
        return device;
    }

    public Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }
}
