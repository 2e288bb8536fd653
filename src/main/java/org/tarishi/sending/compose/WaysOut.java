package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sending.routing.Router;
import org.tarishi.sending.routing.Routes;

/** What a project's drafts are read against: its country, its routes and the gateways that serve it. */
@ApplicationScoped
public class WaysOut {

    @Inject
    Projects projects;

    @Inject
    Routes routes;

    @Inject
    Gateways gateways;

    DraftReader reader(ProjectId id) {
        Project project = projects.find(id).orElseThrow(() -> new NotFound("project " + id));
        Router router = new Router(routes.forRouting(id), gateways.serving(id));
        return new DraftReader(project.defaultCountry(), router);
    }
}
