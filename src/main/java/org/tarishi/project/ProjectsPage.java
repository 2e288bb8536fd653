package org.tarishi.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The caller's projects, and a new one for administrators. */
@Named
@RequestScoped
public class ProjectsPage extends TypedProject {

    @Inject
    Projects projects;

    @Inject
    CreateProject verb;

    private @Nullable List<ProjectRow> rows;

    public List<ProjectRow> getRows() {
        if (rows == null) {
            rows = projects.mine();
        }
        return rows;
    }

    /** The start page: a first look at somebody's only project, or the choice among several. */
    public String start() {
        return getRows().size() == 1
                ? "/sending/log/messages.xhtml?faces-redirect=true&project="
                        + getRows().get(0).id()
                : "/project/projects.xhtml?faces-redirect=true";
    }

    public @Nullable String create() {
        try {
            ProjectId created = verb.create(draft());
            Notice.afterRedirect("projects.created");
            return "/project/settings.xhtml?faces-redirect=true&project=" + created;
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }
}
