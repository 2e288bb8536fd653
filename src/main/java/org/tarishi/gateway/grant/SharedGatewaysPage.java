package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.gateway.overview.GatewayRow;
import org.tarishi.gateway.overview.GatewayRows;

/** The gateways that the platform shares, and how each does for all projects together; for administrators. */
@Named
@RequestScoped
public class SharedGatewaysPage {

    @Inject
    GatewayRows known;

    private List<GatewayRow> rows = List.of();

    public void load() {
        rows = known.allShared();
    }

    public List<GatewayRow> getRows() {
        return rows;
    }
}
