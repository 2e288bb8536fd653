package org.tarishi.receiving.callback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;

/** What came over shared gateways and found nobody, for administrators. */
@Named
@RequestScoped
public class StuckPage {

    private static final int ROWS = 25;
    private static final String HERE = "/receiving/callback/stuck.xhtml?faces-redirect=true";

    @Inject
    CallbackExchanges exchanges;

    @Inject
    ReadAgain verb;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ExchangeRow> found;

    public List<ExchangeRow> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    /** Where older ones begin; empty where there are none. */
    public String getOlder() {
        return found().size() > ROWS ? Long.toString(found().get(ROWS - 1).id()) : "";
    }

    public String again(ExchangeRow row) {
        verb.ofPlatform(row.gatewayId(), row.id());
        Notice.afterRedirect("exchanges.again.done");
        return HERE;
    }

    private List<ExchangeRow> found() {
        List<ExchangeRow> known = Optional.ofNullable(found).orElseGet(() -> exchanges.stuck(before(), ROWS + 1));
        found = known;
        return known;
    }

    private long before() {
        return AskedId.find(request, "cursor").orElse(Long.MAX_VALUE);
    }
}
