package org.tarishi.onboarding.certification.bench;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Every check of this installation, found by CDI; two of one id stop the deployment. */
@ApplicationScoped
public class Checks {

    @Inject
    @Any
    Instance<Check> found;

    private final Map<CheckId, Check> byId = new EnumMap<>(CheckId.class);

    @PostConstruct
    void collect() {
        for (Check check : found) {
            if (byId.put(check.id(), check) != null) {
                throw new IllegalStateException("two checks are called " + check.id());
            }
        }
    }

    /** Empty for one that is a person's, or not built. */
    public Optional<Check> find(CheckId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
