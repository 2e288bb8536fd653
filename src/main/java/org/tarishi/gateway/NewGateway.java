package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Ids;
import org.tarishi.platform.Secrets;

/** Makes gateways of what {@link WantedGateway} has checked: with an id, callback addresses, and its secrets sealed. */
@ApplicationScoped
public class NewGateway {

    @Inject
    GatewaySettings vault;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Not stored yet.
     *
     * @param owner empty for one that the platform shares
     */
    Gateway of(Optional<ProjectId> owner, String type, Profile profile, Settings settings) {
        long id = ids.next();
        Gateway.Sealed sealed = vault.seal(id, settings, Secrets.newToken());
        return new Gateway(id, owner, type, profile, sealed, clock.instant());
    }
}
