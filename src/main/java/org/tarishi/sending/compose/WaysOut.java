package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sending.routing.Routers;

/** What a project's drafts are read against: its country and its router. */
@ApplicationScoped
public class WaysOut {

    @Inject
    Projects projects;

    @Inject
    Routers routers;

    DraftReader reader(ProjectId id) {
        Project project = projects.find(id).orElseThrow(() -> new NotFound("project " + id));
        return new DraftReader(project.defaultCountry(), routers.of(id));
    }
}
