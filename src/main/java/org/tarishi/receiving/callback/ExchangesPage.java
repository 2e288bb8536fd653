package org.tarishi.receiving.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** What a provider called back with lately, for those who set up the gateway. */
@Named
@RequestScoped
public class ExchangesPage {

    private static final int ROWS = 25;
    private static final String HERE = "/receiving/callback/exchanges.xhtml?faces-redirect=true&project=%s&gateway=%d";

    @Inject
    CallbackExchanges exchanges;

    @Inject
    ReadAgain verb;

    @Inject
    Gateways gateways;

    @Inject
    CurrentProject project;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ExchangeRow> rows;

    public List<ExchangeRow> getRows() {
        List<ExchangeRow> known =
                Optional.ofNullable(rows).orElseGet(() -> exchanges.last(project.id(), gateway(), ROWS));
        rows = known;
        return known;
    }

    public String again(long id) {
        verb.ofProject(project.id(), gateway(), id);
        Notice.afterRedirect("exchanges.again.done");
        return HERE.formatted(project.id(), gateway());
    }

    public String getGatewayName() {
        return gateways.get(project.id(), gateway()).getName();
    }

    public String getGateway() {
        return Long.toString(gateway());
    }

    private long gateway() {
        return AskedId.of(request, "gateway");
    }
}
