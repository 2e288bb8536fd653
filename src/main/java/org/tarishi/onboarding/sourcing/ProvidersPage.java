package org.tarishi.onboarding.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who can provide gateways. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    Providers providers;

    private List<Provider> rows = List.of();

    public void load() {
        rows = providers.all();
    }

    public List<Provider> getRows() {
        return rows;
    }
}
