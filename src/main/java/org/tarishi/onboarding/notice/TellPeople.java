package org.tarishi.onboarding.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.tarishi.account.Caller;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;

/** Writes down that people are told, in the transaction of what they are told of. */
@Stateless
public class TellPeople {

    @Inject
    Readers readers;

    @Inject
    Notices notices;

    /** @param teller knows it already */
    public void tell(GatewayRequest request, Occasion occasion, Collection<Audience> audiences, Caller teller) {
        tell(request, occasion, audiences, teller instanceof Caller.Person person ? person.accountId() : 0);
    }

    /** Tells the managers and owners of a project that is only interested in the gateway of another project's request. */
    public void tellFollowers(Occasion occasion) {
        readers.managersOf(occasion.project()).forEach(reader -> notices.add(reader, occasion));
    }

    /** @param but the account that knows it already; 0 for none */
    public void tell(GatewayRequest request, Occasion occasion, Collection<Audience> audiences, long but) {
        readers.of(request, audiences).stream()
                .filter(reader -> reader.accountId() != but)
                .forEach(reader -> notices.add(reader, occasion));
    }
}
