package org.tarishi.account.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/** One line of the trail; written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int SUBJECT = 200;
    private static final int DETAIL = 1000;

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Column(name = "action")
    private String action;

    @Column(name = "subject")
    private String subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "address")
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(long id, Instant at, Deed deed, String actor, String address) {
        this.id = id;
        this.at = at;
        this.actor = cut(actor, SUBJECT);
        this.projectId = deed.project().map(ProjectId::value).orElse(null);
        this.action = deed.action();
        this.subject = cut(deed.subject(), SUBJECT);
        this.detail = cut(deed.detail(), DETAIL);
        this.address = address;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    public Optional<ProjectId> project() {
        return Optional.ofNullable(projectId).map(ProjectId::new);
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }

    public String getAddress() {
        return address;
    }
}
