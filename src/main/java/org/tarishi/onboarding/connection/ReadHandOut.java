package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.gateway.type.Settings;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.onboarding.request.RequestVersions;

/** What the provider has to know of our side of the connection. */
@Stateless
public class ReadHandOut {

    /**
     * All that goes into the hand-out.
     *
     * @param asked what the project answered in its request
     * @param proofs secrets that we made up and the provider must enter, by setting; their values are empty but for the paper itself
     */
    public record Material(
            Standing standing,
            Answers asked,
            List<ReadGateway.Callback> callbacks,
            List<ReadGateway.Value> settings,
            Map<String, String> proofs) {}

    @Inject
    ReadConnection reading;

    @Inject
    ReadGateway gateways;

    @Inject
    RequestVersions versions;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    Audit audit;

    /** Without any secret. */
    @NeedsPlatform
    public Material page(long requestId) {
        Standing standing = reading.of(requestId);
        Map<String, String> kept = new TreeMap<>(proofs(standing));
        kept.replaceAll((key, secret) -> "");
        return material(standing, kept);
    }

    /** With the secrets that the provider must enter; whoever takes them out stands in the audit trail. */
    @NeedsPlatform
    public Material paper(long requestId) {
        Standing standing = reading.of(requestId);
        audit.record(Deed.of("connection.hand-out", standing.request().getReference()));
        return material(standing, proofs(standing));
    }

    private Material material(Standing standing, Map<String, String> proofs) {
        Optional<Long> gateway = standing.gateway().map(Gateway::getId);
        return new Material(
                standing,
                versions.latest(standing.request().getId()),
                gateway.map(gateways::callbacksOfShared).orElseGet(List::of),
                gateway.map(gateways::settingsOfShared).orElseGet(List::of),
                proofs);
    }

    private Map<String, String> proofs(Standing standing) {
        return standing.gateway().map(this::proofs).orElseGet(Map::of);
    }

    private Map<String, String> proofs(Gateway gateway) {
        Settings settings = vault.open(gateway);
        Map<String, String> proofs = new TreeMap<>();
        types.named(gateway.getType()).handedOut().stream()
                .filter(settings::has)
                .forEach(key -> proofs.put(key, settings.text(key)));
        return proofs;
    }
}
