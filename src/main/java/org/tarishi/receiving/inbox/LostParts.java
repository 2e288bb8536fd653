package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.gateway.Gateway;

/** What a test does with a text of which it keeps a part back: as if the time for it were over. */
@Stateless
public class LostParts {

    @Inject
    InboundParts parts;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    /** How many parts of the text have come beside the one that is kept back. */
    public int others(WithheldPart lost) {
        return lost.key().map(key -> parts.lock(key).size()).orElse(0);
    }

    /** Shows what there is of the text. */
    public void giveUpWaiting(WithheldPart lost) {
        lost.key().ifPresent(inbox::deliverLate);
    }

    /** The part that was kept back comes after all. */
    public void letIn(Gateway gateway, WithheldPart lost) {
        lost.kept().ifPresent(sms -> inbox.receive(gateway, sms, clock.instant()));
    }
}
