package org.tarishi.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.RequestCaller;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Profile;
import org.tarishi.gateway.SetUpGateway;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.CreateProject;
import org.tarishi.project.ProjectDraft;

/** Makes the demonstration project, in one transaction; a second start finds its name taken and leaves it alone. */
@Stateless
public class FillDemonstration {

    private static final String NAME = "Demonstration clinic";
    private static final String TYPE = "simulator";

    @Inject
    Accounts accounts;

    @Inject
    RequestCaller caller;

    @Inject
    CreateProject create;

    @Inject
    SetUpGateway setUp;

    @Inject
    GatewayTypes types;

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
        Gateway good = setUp.add(project, TYPE, profile("Simulated network"), Map.copyOf(usual()));
        Map<String, String> trouble = usual();
        trouble.put("failing", "10");
        trouble.put("undelivered", "20");
        trouble.put("deferred", "10");
        setUp.add(project, TYPE, profile("Unreliable simulated network"), trouble);
        day.write(project, good);
    }

    private static Profile profile(String name) {
        return new Profile(name, "CLINIC", 10, BigDecimal.ZERO);
    }

    private Map<String, String> usual() {
        Map<String, String> values = new HashMap<>();
        types.named(TYPE).settings().forEach(setting -> values.put(setting.key(), setting.preset()));
        return values;
    }
}
