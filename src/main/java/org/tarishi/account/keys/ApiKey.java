package org.tarishi.account.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Caller;
import org.tarishi.account.ProjectId;

/**
 * Lets a program act in one project. The key itself is shown once and not kept; what is kept is its SHA-256, which is
 * enough for 192 random bits.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "name")
    private String name;

    @Column(name = "hint")
    private String hint;

    @Column(name = "key_hash")
    private String fingerprint;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(long id, ProjectId project, KeyDraft draft, KeyToken token, String createdBy, Instant at) {
        this.id = id;
        this.projectId = project.value();
        this.name = draft.name();
        this.hint = token.hint();
        this.fingerprint = token.fingerprint();
        this.scopes = String.join(" ", new TreeSet<>(draft.scopes()));
        this.createdBy = createdBy;
        this.createdAt = at;
    }

    /** Ends it for good; again is no change. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public Caller.Key asCaller() {
        return new Caller.Key(id, name, new ProjectId(projectId), scopes());
    }

    public Set<String> scopes() {
        return Arrays.stream(scopes.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The key's first characters, by which its owner knows it again. */
    public String getHint() {
        return hint;
    }

    public String getScopes() {
        return scopes;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getLastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant getRevokedAt() {
        return revokedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    String fingerprint() {
        return fingerprint;
    }
}
