package org.tarishi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Profile;
import org.tarishi.gateway.SetUpGateway;
import org.tarishi.gateway.number.NumberDraft;
import org.tarishi.gateway.number.SetUpNumber;

/** Sets up two simulated networks, one that works and has a short code, and one that often does not work. */
@ApplicationScoped
public class SimulatedNetworks {

    private static final String TYPE = "simulator";
    private static final NumberDraft SHORT_CODE =
            new NumberDraft("SHORT_CODE", "22395", "KE", "", "PROJECT", "", "", "30000", "KES", "10");

    @Inject
    SetUpGateway setUp;

    @Inject
    SetUpNumber numbers;

    @Inject
    GatewayTypes types;

    /** The one that works. */
    Gateway setUp(ProjectId project) {
        Gateway good = setUp.add(project, TYPE, profile("Simulated network"), Map.copyOf(usual()));
        numbers.add(project, good.getId(), SHORT_CODE);
        Map<String, String> trouble = usual();
        trouble.put("failing", "10");
        trouble.put("undelivered", "20");
        trouble.put("deferred", "10");
        setUp.add(project, TYPE, profile("Unreliable simulated network"), trouble);
        return good;
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
