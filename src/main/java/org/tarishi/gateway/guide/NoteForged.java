package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.gateway.CallbackForged;

/** Remembers that the provider of a draft called with a wrong secret, so that the person who waits is told. */
@Stateless
public class NoteForged {

    @Inject
    GuidedDrafts guided;

    @Inject
    Clock clock;

    public void note(@Observes CallbackForged call) {
        if (call.gateway().isDraft()) {
            guided.find(call.gateway().getId()).ifPresent(draft -> draft.forged(clock.instant()));
        }
    }
}
