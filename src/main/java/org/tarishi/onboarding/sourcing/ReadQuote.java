package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** One quote, for the platform's people. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class ReadQuote {

    @Inject
    Quotes quotes;

    public Quote get(long requestId, long id) {
        return quotes.get(requestId, id);
    }
}
