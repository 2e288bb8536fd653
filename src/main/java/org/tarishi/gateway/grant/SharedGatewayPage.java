package org.tarishi.gateway.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.gateway.overview.GatewayRow;
import org.tarishi.gateway.overview.GatewayRows;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.platform.page.Notice;

/** One shared gateway, for administrators: how it does for all projects, its switch, and what its provider must know. */
@Named
@RequestScoped
public class SharedGatewayPage {

    static final String VIEW = "/gateway/grant/sharedGateway.xhtml?faces-redirect=true&id=";
    private static final String LIST = "/gateway/grant/sharedGateways.xhtml?faces-redirect=true";

    @Inject
    CurrentGateway current;

    @Inject
    GatewayRows rows;

    @Inject
    ReadGateway reading;

    @Inject
    SwitchGateway switches;

    /** A gateway that is none of the platform's does not exist here. */
    public void load() {
        reading.shared(current.asked());
    }

    public String pause() {
        switches.pauseShared(current.getId());
        return done("shared.paused");
    }

    public String resume() {
        switches.resumeShared(current.getId());
        return done("shared.resumed");
    }

    public String drain() {
        switches.drainShared(current.getId());
        return done("shared.drained");
    }

    public String delete() {
        switches.deleteShared(current.getId());
        Notice.afterRedirect("shared.deleted");
        return LIST;
    }

    private String done(String key) {
        Notice.afterRedirect(key);
        return VIEW + current.getId();
    }

    public GatewayRow getRow() {
        return rows.shared(current.get());
    }

    public List<ReadGateway.Callback> getCallbacks() {
        return reading.callbacksOfShared(current.getId());
    }
}
