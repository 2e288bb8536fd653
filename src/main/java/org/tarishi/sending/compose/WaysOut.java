package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sending.routing.Routers;

/** What a project's drafts are read against: its country, its router and the numbers of its gateways. */
@ApplicationScoped
public class WaysOut {

    @Inject
    Projects projects;

    @Inject
    Routers routers;

    @Inject
    ShownSenders senders;

    DraftReader reader(ProjectId id) {
        Project project = projects.find(id).orElseThrow(() -> new NotFound("project " + id));
        return new DraftReader(project.defaultCountry(), routers.of(id));
    }

    /** The same drafts, each with the sender that goes out with it. */
    List<DraftReader.Ready> shown(ProjectId id, List<DraftReader.Ready> drafts) {
        return senders.in(id, drafts);
    }
}
