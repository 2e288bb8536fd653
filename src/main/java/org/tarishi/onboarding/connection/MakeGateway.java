package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.SetUpGateway;
import org.tarishi.gateway.SettingsDraft;
import org.tarishi.gateway.grant.GrantGateway;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.RuleBroken;

/**
 * Makes the shared gateway from the worksheet, or changes the one that was made. It stays paused until it is tried,
 * and nobody but its tests may send over it until its pilot begins.
 */
@Stateless
public class MakeGateway {

    /** Why it is paused: a text {@code pause.CODE}. */
    static final String NOT_TRIED = "paused.not-tried";

    @Inject
    Requests requests;

    @Inject
    Connections connections;

    @Inject
    SetUpGateway setUp;

    @Inject
    GrantGateway grants;

    @Inject
    GiveNumbers numbers;

    @Inject
    ForetellGateway foretelling;

    /** @throws RuleBroken with every fault, at the fields of the gateway's form */
    @NeedsPlatform
    public Gateway make(long requestId, ProfileDraft profile, SettingsDraft typed) {
        GatewayRequest request = requests.get(requestId);
        if (!FillWorksheet.OPEN.contains(request.getState())) {
            throw RuleBroken.at("", "rule.connection.closed", request.getReference());
        }
        RequestConnection worksheet = connections.begun(requestId);
        if (worksheet.getType().isEmpty()) {
            throw RuleBroken.at("", "gap.no-type");
        }
        Optional<Long> made = worksheet.gatewayId();
        Gateway gateway = made.isPresent()
                ? setUp.changeShared(made.get(), profile, typed)
                : made(request, worksheet, setUp.addShared(worksheet.getType(), profile, typed.values()));
        numbers.give(requestId);
        return gateway;
    }

    /** The project that asked for it need not accept it: its owner accepted the quote. */
    private Gateway made(GatewayRequest request, RequestConnection worksheet, Gateway gateway) {
        gateway.pause(NOT_TRIED);
        gateway.admission().keepForTests();
        worksheet.became(gateway.getId());
        grants.grantOnlyTo(gateway.getId(), Set.of(request.project()));
        foretelling.foretell(request.getId());
        return gateway;
    }
}
