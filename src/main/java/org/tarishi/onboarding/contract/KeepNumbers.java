package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Takes down the numbers that the provider assigned, while it sets up. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class KeepNumbers {

    @Inject
    Requests requests;

    @Inject
    AssignedNumbers numbers;

    @Inject
    CurrentCaller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code address} */
    public void add(long requestId, NumberAsAssigned number) {
        demandProvisioning(requestId);
        if (numbers.of(requestId).stream().anyMatch(known -> known.getAddress().equals(number.address()))) {
            throw RuleBroken.at("address", "rule.assigned-number.assigned", number.address());
        }
        numbers.add(
                new AssignedNumber(ids.next(), requestId, number, caller.get().label(), clock.instant()));
    }

    public void remove(long requestId, long id) {
        demandProvisioning(requestId);
        numbers.remove(numbers.find(requestId, id).orElseThrow(() -> new NotFound("number " + id)));
    }

    private void demandProvisioning(long requestId) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.PROVISIONING) {
            throw RuleBroken.at("", "rule.request.not-now", request.getReference());
        }
    }
}
