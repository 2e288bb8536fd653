package org.tarishi.onboarding.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;

/** Writes down that people are told, in the transaction of what they are told of. */
@Stateless
public class TellPeople {

    @Inject
    Readers readers;

    @Inject
    Notices notices;

    /** @param but the account that knows it already; 0 for none */
    public void tell(GatewayRequest request, Occasion occasion, Collection<Audience> audiences, long but) {
        readers.of(request, audiences).stream()
                .filter(reader -> reader.accountId() != but)
                .forEach(reader -> notices.add(reader, occasion));
    }
}
