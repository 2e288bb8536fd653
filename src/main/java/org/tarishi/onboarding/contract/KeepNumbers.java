package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.gateway.number.NumberDraft;
import org.tarishi.gateway.number.NumberTerms;
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

    @Inject
    Event<NumberTaken> taken;

    /** @throws RuleBroken at the names of the draft's components */
    public void add(long requestId, NumberDraft draft) {
        demandProvisioning(requestId);
        NumberTerms terms = NumberTerms.read(draft);
        if (numbers.of(requestId).stream().anyMatch(known -> known.getAddress().equals(terms.address()))) {
            throw RuleBroken.at("address", "rule.assigned-number.assigned", terms.address());
        }
        numbers.add(
                new AssignedNumber(ids.next(), requestId, terms, caller.get().label(), clock.instant()));
    }

    public void remove(long requestId, long id) {
        GatewayRequest request = demandProvisioning(requestId);
        AssignedNumber number = numbers.find(requestId, id).orElseThrow(() -> new NotFound("number " + id));
        numbers.remove(number);
        taken.fire(new NumberTaken(requestId, number.terms(request.getCountry())));
    }

    private GatewayRequest demandProvisioning(long requestId) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.PROVISIONING) {
            throw RuleBroken.at("", "rule.request.not-now", request.getReference());
        }
        return request;
    }
}
