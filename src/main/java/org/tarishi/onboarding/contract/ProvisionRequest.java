package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;
import org.tarishi.platform.RuleBroken;

/** Hands a request on to be connected, once the provider has set up what that takes. */
@Stateless
public class ProvisionRequest {

    @Inject
    AdvanceRequest advance;

    @Inject
    Tracks tracks;

    @Inject
    AssignedNumbers numbers;

    /**
     * @param credentialsStored whether they lie in the vault: they are typed into the worksheet later, never here
     * @throws RuleBroken at {@code numbers}, {@code operators} or {@code credentials}
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void provision(long requestId, long seen, boolean credentialsStored) {
        int approved = Coverage.of(tracks.of(requestId)).approved();
        int assigned = numbers.of(requestId).size();
        advance.onPlatform(
                requestId, seen, Move.PROVISION, new LaunchStep.Provision(assigned, approved, credentialsStored));
    }
}
