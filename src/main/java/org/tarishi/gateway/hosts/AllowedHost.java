package org.tarishi.gateway.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A host that may lie in a private network, speak plain HTTP and use any port. */
@Entity
@Table(name = "allowed_host")
public class AllowedHost {

    @Id
    private long id;

    private String host;

    private String reason;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected AllowedHost() {}

    /** @param host {@code name} for every port or {@code name:port}; IPv6 literals in brackets */
    AllowedHost(long id, String host, String reason, String addedBy, Instant addedAt) {
        this.id = id;
        this.host = host;
        this.reason = reason;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long getId() {
        return id;
    }

    public String getHost() {
        return host;
    }

    public String getReason() {
        return reason;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
