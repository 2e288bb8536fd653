package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOut.Source;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.contact.consent.Said;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Takes in that somebody told a provider whether they want messages. Repeatable. */
@Stateless
public class HearWishes {

    @Inject
    AddressedProject addressed;

    @Inject
    OptOuts optOuts;

    @Inject
    HeedStopWords stopWords;

    /**
     * @param at when the gateway told us
     * @return false when it came over a shared gateway from somebody to whom no project ever wrote
     */
    public boolean hear(Gateway gateway, OptedOut told, Instant at) {
        Optional<PhoneNumber> number = PhoneNumbers.international(told.from());
        if (number.isEmpty()) {
            // a short code or a word: nobody can write to it, so there is nothing to stop
            return true;
        }
        Optional<ProjectId> project = addressed.of(gateway, number.get().e164());
        project.ifPresent(id -> optOuts.heard(id, said(number.get(), told, at), ""));
        return project.isPresent();
    }

    /** As above, where it may stand in a whole text that was just taken in. */
    public void hear(Gateway gateway, InboundSms sms, Instant at) {
        stopWords.heed(gateway, sms, at);
    }

    private static Said said(PhoneNumber number, OptedOut told, Instant at) {
        return told.wish() == Wish.STOP
                ? Said.stop(number, Source.PROVIDER, told.word(), at)
                : Said.start(number, Source.PROVIDER, told.word(), at);
    }
}
