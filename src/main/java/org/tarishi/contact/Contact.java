package org.tarishi.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.sms.PhoneNumber;

/** Somebody whom a project writes to. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "number")
    private String number = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "gateway_id")
    private @Nullable Long gatewayId;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected Contact() {}

    Contact(long id, ProjectId project, Instant at) {
        this.id = id;
        this.projectId = project.value();
        this.createdAt = at;
    }

    /** @param gateway empty to let the routes choose */
    void become(PhoneNumber newNumber, String newName, Optional<Long> gateway) {
        number = newNumber.e164();
        name = newName;
        gatewayId = gateway.orElse(null);
    }

    boolean isOf(ProjectId project) {
        return projectId == project.value();
    }

    public long getId() {
        return id;
    }

    /** E.164, with +. */
    public String getNumber() {
        return number;
    }

    /** Whole for those who may write to it, else masked. */
    public String numberFor(boolean maySend) {
        return maySend ? number : PhoneNumber.of(number).masked();
    }

    public String getName() {
        return name;
    }

    /** The gateway that reaches this person best; empty to let the routes choose. */
    public Optional<Long> gateway() {
        return Optional.ofNullable(gatewayId);
    }
}
