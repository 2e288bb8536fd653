package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.ProjectName;
import org.tarishi.project.Projects;

/** To whom the page's shared gateway is granted, on its page: {@code #{sharedGrants}}. */
@Named
@RequestScoped
public class SharedGrants {

    @Inject
    CurrentGateway current;

    @Inject
    Grants grants;

    @Inject
    OfferGateway offering;

    @Inject
    Projects projects;

    private String project = "";

    public String offer() {
        Optional<ProjectId> to = ProjectId.read(project);
        if (to.isEmpty()) {
            Faults.show(RuleBroken.at("project", "rule.required"));
            return "";
        }
        try {
            offering.offer(current.getId(), to.get());
        } catch (RuleBroken onTrial) {
            Faults.show(onTrial);
            return "";
        }
        return done("shared.offered");
    }

    public String withdraw(long grantId) {
        offering.withdraw(grantId);
        return done("shared.withdrawn");
    }

    private String done(String key) {
        Notice.afterRedirect(key);
        return SharedGatewayPage.VIEW + current.getId();
    }

    public List<GrantRow> getAll() {
        return grants.ofGateway(current.getId());
    }

    public List<ProjectName> getProjects() {
        return projects.all();
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
