package org.tarishi.onboarding.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;

/** Papers of all requests that expire soon, or have expired. */
@Named
@RequestScoped
public class ExpiringPage {

    /** A line of the list. */
    public record Row(PaperRow paper, GatewayRequest request) {}

    @Inject
    ReadProvision reading;

    @Inject
    Requests requests;

    private List<Row> rows = List.of();

    public void load() {
        rows = reading.expiring().stream()
                .map(paper -> new Row(paper, requests.get(paper.paper().getRequestId())))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
