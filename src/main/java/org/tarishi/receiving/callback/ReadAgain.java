package org.tarishi.receiving.callback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;

/**
 * Puts a callback that could not be read or routed back among those that wait; it is read within a second. Harmless for
 * others: one that was read stays read, and texts that came in already are duplicates.
 */
@Stateless
public class ReadAgain {

    @Inject
    Gateways gateways;

    @Inject
    KeptCallbacks kept;

    /** One of a project's own gateway. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void ofProject(ProjectId project, long gatewayId, long id) {
        again(gateways.own(project, gatewayId), id);
    }

    /** One of a shared gateway. */
    @NeedsPlatform
    public void ofPlatform(long gatewayId, long id) {
        again(gateways.find(gatewayId).filter(Gateway::isShared).orElseThrow(() -> new NotFound("gateway")), id);
    }

    private void again(Gateway gateway, long id) {
        kept.lock(gateway.getId(), id)
                .orElseThrow(() -> new NotFound("callback " + id))
                .again();
    }
}
