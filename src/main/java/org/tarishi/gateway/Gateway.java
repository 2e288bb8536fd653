package org.tarishi.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.tarishi.account.ProjectId;

/** A configured connection to an aggregator, an operator or a phone. Its settings are opened by {@link GatewaySettings}. */
@Entity
@Table(name = "gateway")
public class Gateway {

    @Id
    private long id;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Column(name = "type")
    private String type = "";

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GatewayState state = GatewayState.LIVE;

    @Embedded
    private Admission admission = Admission.open();

    @Column(name = "pause_reason")
    private String pauseReason = "";

    @Column(name = "settings")
    private String settings = "{}";

    @Column(name = "secrets")
    private String secrets = "";

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "token_hash")
    private String tokenHash = "";

    @Column(name = "token_sealed")
    private String tokenSealed = "";

    @Column(name = "in_flight")
    private int inFlight;

    @Column(name = "per_second")
    private BigDecimal perSecond = BigDecimal.ZERO;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Version
    @Column(name = "version")
    private long version;

    protected Gateway() {}

    Gateway(long id, Optional<ProjectId> owner, String type, Profile profile, Sealed sealed, Instant at) {
        this.id = id;
        this.projectId = owner.map(ProjectId::value).orElse(null);
        this.type = type;
        this.tokenHash = sealed.tokenHash();
        this.tokenSealed = sealed.token();
        this.createdAt = at;
        change(profile, sealed);
    }

    /** Settings ready to be stored: the open ones as JSON, the secret ones encrypted. */
    record Sealed(String open, String secret, String tokenHash, String token) {}

    void change(Profile profile, Sealed sealed) {
        name = profile.name();
        sender = profile.sender();
        inFlight = profile.inFlight();
        perSecond = profile.perSecond();
        settings = sealed.open();
        secrets = sealed.secret();
    }

    /** Its messages wait from now on; a gateway that waits already keeps its first reason. */
    public void pause(String reason) {
        if (state == GatewayState.LIVE) {
            state = GatewayState.PAUSED;
            pauseReason = reason;
            admission.endDraining();
        }
    }

    /** Takes no new messages from now on; what waits still goes out. */
    public void drain() {
        if (state == GatewayState.LIVE) {
            admission.drain();
        }
    }

    /** Which new messages it takes while it is live. */
    public Admission admission() {
        return admission;
    }

    public void resume() {
        admission.endDraining();
        if (state == GatewayState.PAUSED) {
            state = GatewayState.LIVE;
            pauseReason = "";
        }
    }

    public void delete() {
        state = GatewayState.DELETED;
    }

    /** For {@link DraftGateway}: between DRAFT and LIVE. */
    void become(GatewayState other) {
        state = other;
    }

    public boolean isDraft() {
        return state == GatewayState.DRAFT;
    }

    public boolean isLive() {
        return state == GatewayState.LIVE;
    }

    public boolean isDeleted() {
        return state == GatewayState.DELETED;
    }

    /** The project it belongs to; empty when it is shared by the platform. */
    public Optional<ProjectId> owner() {
        return Optional.ofNullable(projectId).map(ProjectId::new);
    }

    public boolean isShared() {
        return projectId == null;
    }

    public Profile profile() {
        return new Profile(name, sender, inFlight, perSecond);
    }

    Sealed sealed() {
        return new Sealed(settings, secrets, tokenHash, tokenSealed);
    }

    public long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public GatewayState getState() {
        return state;
    }

    public String getPauseReason() {
        return pauseReason;
    }

    public String getSender() {
        return sender;
    }

    public int getInFlight() {
        return inFlight;
    }

    public BigDecimal getPerSecond() {
        return perSecond;
    }

    public long getVersion() {
        return version;
    }
}
