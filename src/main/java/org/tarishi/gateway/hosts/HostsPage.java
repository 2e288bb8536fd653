package org.tarishi.gateway.hosts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The allowed hosts, for administrators. */
@Named
@RequestScoped
public class HostsPage {

    private static final String HERE = "/gateway/hosts/hosts.xhtml?faces-redirect=true";

    @Inject
    AllowedHosts hosts;

    @Inject
    AllowHost allowing;

    @Inject
    ForbidHost forbidding;

    private String host = "";
    private String reason = "";
    private @Nullable List<AllowedHost> rows;

    public List<AllowedHost> getRows() {
        if (rows == null) {
            rows = hosts.all();
        }
        return rows;
    }

    public @Nullable String allow() {
        try {
            allowing.allow(host, reason);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("hosts.added");
        return HERE;
    }

    public String forbid(long id) {
        forbidding.forbid(id);
        Notice.afterRedirect("hosts.removed");
        return HERE;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
