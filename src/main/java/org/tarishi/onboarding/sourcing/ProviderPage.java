package org.tarishi.onboarding.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a provider, a new one or one there is ({@code provider}). */
@Named
@RequestScoped
public class ProviderPage {

    @Inject
    Providers providers;

    @Inject
    KeepProvider keeping;

    private ProviderKind kind = ProviderKind.AGGREGATOR;
    private String name = "";
    private String contactName = "";
    private String contactEmail = "";
    private String contactPhone = "";
    private String notes = "";
    private long seen;

    public void load() {
        ProviderDraft draft = asked().map(id -> providers.get(id).draft()).orElse(ProviderDraft.NEW);
        seen = version();
        providers.all(); // only for those who may see them
        name = draft.name();
        kind = draft.kind();
        contactName = draft.contactName();
        contactEmail = draft.contactEmail();
        contactPhone = draft.contactPhone();
        notes = draft.notes();
    }

    public @Nullable String save() {
        ProviderDraft draft = new ProviderDraft(name, kind, contactName, contactEmail, contactPhone, notes);
        try {
            store(draft);
        } catch (RuleBroken broken) {
            seen = version();
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("provider.saved", draft.name());
        return "/onboarding/sourcing/providers.xhtml?faces-redirect=true";
    }

    private void store(ProviderDraft draft) {
        asked().ifPresentOrElse(id -> keeping.change(id, seen, draft), () -> keeping.add(draft));
    }

    /** As it is now: whoever was told that it changed has seen that. */
    private long version() {
        return asked().map(id -> providers.get(id).getVersion()).orElse(0L);
    }

    private static Optional<Long> asked() {
        return Optional.ofNullable(Faces.getRequestParameter("provider"))
                .map(text -> Ids.read(text).orElseThrow(() -> new NotFound("no such provider")));
    }

    public boolean isAdded() {
        return asked().isEmpty();
    }

    public ProviderKind[] getKinds() {
        return ProviderKind.values();
    }

    public ProviderKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ProviderKind kind) { // null: Faces, for no choice
        this.kind = Objects.requireNonNullElse(kind, ProviderKind.AGGREGATOR);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
