package org.tarishi.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.tarishi.account.ProjectId;

/** A tenant. */
@Entity
@Table(name = "project")
public class Project {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "name")
    private String name;

    @Column(name = "default_country")
    private String defaultCountry;

    @Column(name = "zone")
    private String zone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(ProjectId id, ProjectDraft draft, Instant at) {
        this.id = id.value();
        this.createdAt = at;
        change(draft);
    }

    final void change(ProjectDraft draft) {
        name = draft.name();
        defaultCountry = draft.defaultCountry();
        zone = draft.zone();
    }

    public ProjectId id() {
        return new ProjectId(id);
    }

    public String name() {
        return name;
    }

    /** ISO 3166-1 alpha-2: the country of numbers typed without +. */
    public String defaultCountry() {
        return defaultCountry;
    }

    /** In which the project's people read times. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
