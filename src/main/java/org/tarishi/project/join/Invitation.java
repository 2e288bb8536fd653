package org.tarishi.project.join;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;

/**
 * Offers whoever has its link a role in a project, once and for a week. The link's token is not kept, only its SHA-256.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    private static final Duration VALID = Duration.ofDays(7);

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "email")
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ProjectRole role;

    @Column(name = "token_hash")
    private String fingerprint;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(long id, ProjectId project, InvitationDraft draft, String fingerprint, String invitedBy, Instant at) {
        this.id = id;
        this.projectId = project.value();
        this.email = draft.email();
        this.role = draft.role();
        this.fingerprint = fingerprint;
        this.invitedBy = invitedBy;
        this.createdAt = at;
        this.expiresAt = at.plus(VALID);
    }

    boolean isOpen(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    void use(Instant at) {
        usedAt = at;
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    public ProjectRole getRole() {
        return role;
    }

    public long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getInvitedBy() {
        return invitedBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
