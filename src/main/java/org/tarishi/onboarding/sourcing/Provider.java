package org.tarishi.onboarding.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A company that can connect gateways; the same one may quote for many requests. */
@Entity
@Table(name = "provider")
public class Provider {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProviderKind kind = ProviderKind.AGGREGATOR;

    @Column(name = "contact_name")
    private String contactName = "";

    @Column(name = "contact_email")
    private String contactEmail = "";

    @Column(name = "contact_phone")
    private String contactPhone = "";

    @Column(name = "notes")
    private String notes = "";

    @Column(name = "changed_by")
    private String changedBy = "";

    @Version
    @Column(name = "version")
    private long version;

    protected Provider() {}

    Provider(long id, ProviderDraft draft, String by) {
        this.id = id;
        change(draft, by);
    }

    void change(ProviderDraft draft, String by) {
        changedBy = by;
        name = draft.name();
        kind = draft.kind();
        contactName = draft.contactName();
        contactEmail = draft.contactEmail();
        contactPhone = draft.contactPhone();
        notes = draft.notes();
    }

    ProviderDraft draft() {
        return new ProviderDraft(name, kind, contactName, contactEmail, contactPhone, notes);
    }

    String changedBy() {
        return changedBy;
    }

    /** Goes up with every change; whoever changes it names the one they saw. */
    long getVersion() {
        return version;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public ProviderKind getKind() {
        return kind;
    }

    public String getContactName() {
        return contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }
}
