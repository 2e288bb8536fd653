package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.onboarding.country.DocumentKind;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The papers of a request: what is there, one more, one less. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    CurrentProject project;

    @Inject
    CurrentRequest current;

    @Inject
    ReadRequest reading;

    @Inject
    AddDocument adding;

    @Inject
    CountryForm forms;

    private DocumentKind kind = DocumentKind.OPT_IN;
    private @Nullable Part file;

    public void load() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.REQUEST_GATEWAYS.name());
        }
        current.get();
    }

    public @Nullable String add() throws IOException {
        try {
            addTyped();
            Notice.afterRedirect("document.added");
            return here();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    private void addTyped() throws IOException {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            throw RuleBroken.at("file", "rule.document.empty");
        }
        try (InputStream content = given.getInputStream()) {
            byte[] bytes = content.readNBytes(Paper.MOST_BYTES + 1);
            adding.add(project.id(), current.getId(), kind, given.getSubmittedFileName(), bytes);
        }
    }

    public @Nullable String remove(long id) {
        try {
            adding.remove(project.id(), current.getId(), id);
            Notice.afterRedirect("document.removed");
            return here();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    private String here() {
        return "/onboarding/request/documents.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                + current.getId();
    }

    public List<RequestDocument> getRows() {
        return reading.documents(project.id(), current.getId());
    }

    /** Papers that are needed and not there yet. */
    public List<DocumentKind> getMissing() {
        Set<DocumentKind> there =
                getRows().stream().map(RequestDocument::getKind).collect(Collectors.toSet());
        return forms.papers(current.get()).stream()
                .filter(kind -> !there.contains(kind))
                .toList();
    }

    public boolean isEditable() {
        return current.get().getState().isEditable();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
