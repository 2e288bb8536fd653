package org.tarishi.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Changes a project's name, country or zone. */
@Stateless
public class ChangeProject {

    @Inject
    Projects projects;

    @Inject
    Audit audit;

    /** @throws RuleBroken at {@code name}, {@code country} or {@code zone} */
    @Needs(Permission.MANAGE_PROJECT)
    public void change(ProjectId id, ProjectDraft draft) {
        draft.check();
        if (projects.isTaken(draft.name(), id)) {
            throw RuleBroken.at("name", "rule.project.name-taken", draft.name());
        }
        Project project = projects.find(id).orElseThrow(() -> new NotFound("project " + id));
        project.change(draft);
        audit.record(Deed.in(id, "project.changed", draft.name()).with(draft.defaultCountry() + " " + draft.zone()));
    }
}
