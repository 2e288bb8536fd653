package org.tarishi.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.RequestCaller;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.CreateProject;
import org.tarishi.project.ProjectDraft;

/** Makes the demonstration project, in one transaction; a second start finds its name taken and leaves it alone. */
@Stateless
public class FillDemonstration {

    private static final String NAME = "Demonstration clinic";

    @Inject
    Accounts accounts;

    @Inject
    RequestCaller caller;

    @Inject
    CreateProject create;

    @Inject
    SimulatedNetworks networks;

    @Inject
    FillCatalogue catalogue;

    @Inject
    DayOfTraffic day;

    public void fill() {
        accounts.all().stream()
                .filter(account -> account.platformRole()
                        .filter(PlatformRole.ADMIN::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(this::fillFor);
    }

    /** As the first administrator, who becomes the owner and finds it after signing in. */
    private void fillFor(Account administrator) {
        caller.become(administrator.asCaller(), "");
        try {
            fill(create.create(new ProjectDraft(NAME, "KE", "Africa/Nairobi")));
        } catch (RuleBroken nameTaken) {
            // filled at an earlier start
        }
    }

    private void fill(ProjectId project) {
        day.write(project, networks.setUp(project));
        catalogue.fill();
    }
}
