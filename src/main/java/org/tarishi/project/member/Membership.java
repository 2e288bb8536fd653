package org.tarishi.project.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;

/** Somebody's role in a project. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
public class Membership {

    @Id
    @Column(name = "project_id")
    private long projectId;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ProjectRole role;

    @Column(name = "since")
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(ProjectId project, long accountId, ProjectRole role, Instant at) {
        this.projectId = project.value();
        this.accountId = accountId;
        this.role = role;
        this.since = at;
    }

    void become(ProjectRole other) {
        role = other;
    }

    public long accountId() {
        return accountId;
    }

    public ProjectRole role() {
        return role;
    }

    public Instant since() {
        return since;
    }

    /** What names a membership. A class, because EclipseLink 4 takes no record here. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long projectId;
        private long accountId;

        public Key() {}

        Key(ProjectId project, long accountId) {
            this.projectId = project.value();
            this.accountId = accountId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.projectId == projectId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(projectId) * 31 + Long.hashCode(accountId);
        }
    }
}
