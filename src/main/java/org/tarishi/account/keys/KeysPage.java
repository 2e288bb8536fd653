package org.tarishi.account.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** A project's API keys: who has one, a new one, no longer one. */
@Named
@RequestScoped
public class KeysPage {

    private static final String FRESH = "freshKey";

    @Inject
    ApiKeys keys;

    @Inject
    IssueKey issue;

    @Inject
    RevokeKey revoke;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private String name = "";
    private String[] scopes = {};
    private @Nullable List<ApiKey> rows;

    /** Refuses those who may not see this page before anything of it is drawn. */
    public void load() {
        getRows();
    }

    public List<ApiKey> getRows() {
        if (rows == null) {
            rows = keys.of(project());
        }
        return rows;
    }

    public @Nullable String issue() {
        try {
            KeyToken token = issue.issue(project(), new KeyDraft(name, Set.of(scopes)));
            faces.getExternalContext().getFlash().put(FRESH, token.text());
            return again();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public String revoke(long id) {
        revoke.revoke(project(), id);
        Notice.afterRedirect("keys.revoked");
        return again();
    }

    /** The key that was just issued; this page shows it once and forgets it. */
    public String getFresh() {
        return Optional.ofNullable(
                        (String) faces.getExternalContext().getFlash().get(FRESH))
                .orElse("");
    }

    public List<String> getAllScopes() {
        return KeyDraft.SCOPES;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes.clone();
    }

    private String again() {
        return "/account/keys/keys.xhtml?faces-redirect=true&project=" + project();
    }

    private ProjectId project() {
        return Optional.ofNullable(request.getParameter("project"))
                .flatMap(ProjectId::read)
                .orElseThrow(() -> new NotFound("no project asked for"));
    }
}
