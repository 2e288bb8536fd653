package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.trial.ProbeGateway;
import org.tarishi.gateway.type.Probe;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Sentences;

/** Tries the connection, and when it works and nothing is missing hands the request on to be tested (T19). */
@Stateless
public class ConnectRequest {

    @Inject
    ReadConnection reading;

    @Inject
    ProbeGateway probes;

    @Inject
    PassOn passing;

    /**
     * Blocks for some seconds, so it holds no transaction meanwhile.
     *
     * @throws RuleBroken {@code gap.no-gateway} while there is none
     */
    @NeedsPlatform
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Probe probe(long requestId) {
        return probes.shared(gateway(reading.of(requestId)).getId());
    }

    /**
     * As {@link #probe}, and moves the request on if nothing stands in the way.
     *
     * @param seen the version of the request that the caller looked at
     * @param language of the finding, should there be one
     * @throws RuleBroken {@code rule.request.worksheet}, {@code rule.request.probe} or {@code rule.request.changed-meanwhile}
     */
    @NeedsPlatform
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void connect(long requestId, long seen, Locale language) {
        Standing standing = reading.of(requestId);
        Gateway gateway = gateway(standing);
        int gaps = standing.gaps().size();
        // with gaps it is refused anyway, so nobody waits for the provider
        String finding =
                gaps == 0 ? new ProbeWords(Sentences.in(language)).trouble(probes.shared(gateway.getId())) : "";
        passing.on(requestId, seen, new LaunchStep.Connect(gateway.getId(), gaps, finding));
    }

    private static Gateway gateway(Standing standing) {
        return standing.gateway().orElseThrow(() -> RuleBroken.at("", "gap.no-gateway"));
    }
}
