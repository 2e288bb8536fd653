package org.tarishi.sending.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
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
    Gateways gateways;

    @Inject
    ShownSenders senders;

    /** Of what people and programs write. */
    DraftReader reader(ProjectId id) {
        return new DraftReader(country(id), routers.of(id), InTheMaking.forPeople(inTheMaking(id)));
    }

    /** Of what tests write, and the hub by itself: it may also go over a gateway in the making, if it names it. */
    DraftReader ownReader(ProjectId id) {
        return new DraftReader(country(id), routers.of(id), InTheMaking.forTests(inTheMaking(id)));
    }

    private String country(ProjectId id) {
        return projects.find(id).map(Project::defaultCountry).orElseThrow(() -> new NotFound("project " + id));
    }

    private List<Gateway> inTheMaking(ProjectId id) {
        return gateways.serving(id).stream()
                .filter(gateway -> gateway.admission().isForTests())
                .toList();
    }

    /** The same drafts, each with the sender that goes out with it. */
    List<Ready> shown(ProjectId id, List<Ready> drafts) {
        return senders.in(id, drafts);
    }
}
