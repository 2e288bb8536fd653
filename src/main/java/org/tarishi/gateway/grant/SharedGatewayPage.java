package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.ProjectName;
import org.tarishi.project.Projects;

/** One shared gateway, for administrators: its switch, what its provider must know, and the projects it is granted to. */
@Named
@RequestScoped
public class SharedGatewayPage {

    private static final String VIEW = "/gateway/grant/sharedGateway.xhtml?faces-redirect=true&id=";
    private static final String LIST = "/gateway/grant/sharedGateways.xhtml?faces-redirect=true";

    @Inject
    ReadGateway reading;

    @Inject
    Grants grants;

    @Inject
    OfferGateway offering;

    @Inject
    SwitchGateway switches;

    @Inject
    Projects projects;

    @Inject
    HttpServletRequest request;

    private Optional<Gateway> gateway = Optional.empty();
    private String project = "";

    public void load() {
        gateway = Optional.of(reading.shared(id()));
    }

    /** One that is no id names no gateway; whether the caller may ask at all is told first. */
    private long id() {
        return Optional.ofNullable(request.getParameter("id"))
                .flatMap(Ids::read)
                .orElse(0L);
    }

    public String offer() {
        Optional<ProjectId> to = ProjectId.read(project);
        if (to.isEmpty()) {
            Faults.show(RuleBroken.at("project", "rule.required"));
            return "";
        }
        try {
            offering.offer(id(), to.get());
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

    public String pause() {
        switches.pauseShared(id());
        return done("shared.paused");
    }

    public String resume() {
        switches.resumeShared(id());
        return done("shared.resumed");
    }

    public String delete() {
        switches.deleteShared(id());
        Notice.afterRedirect("shared.deleted");
        return LIST;
    }

    private String done(String key) {
        Notice.afterRedirect(key);
        return VIEW + id();
    }

    /** Also before the page is loaded: a post asks which parts there are. */
    public Gateway getGateway() {
        return gateway.orElseGet(() -> reading.shared(id()));
    }

    public List<ReadGateway.Callback> getCallbacks() {
        return reading.callbacksOfShared(id());
    }

    public List<GrantRow> getGrants() {
        return grants.ofGateway(id());
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
