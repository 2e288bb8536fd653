package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Outbox;

/**
 * The hub's own answer to somebody who ended messages, or wants them again, in the transaction that heard it: the one message
 * that also goes to who wants none, since it confirms just that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConfirmWish {

    private static final String BY = "system";

    @Inject
    WaysOut ways;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @return empty when there is no way to answer, which breaks nothing */
    public Optional<Message> confirm(ProjectId project, Draft draft) {
        DraftReader reader = ways.ownReader(project);
        reader.read(List.of(draft));
        if (!reader.faults().isEmpty()) {
            return Optional.empty();
        }
        DraftReader.Ready shown = ways.shown(project, reader.ready()).get(0);
        Message message = write(project, shown, clock.instant());
        outbox.add(List.of(message), shown.lane(Lane.REPLY));
        return Optional.of(message);
    }

    private Message write(ProjectId project, DraftReader.Ready ready, Instant now) {
        return new Message(
                new Message.Written(
                        ids.next(),
                        project,
                        ready.gateway().getId(),
                        ready.to(),
                        ready.from(),
                        ready.text(),
                        BY,
                        now.plus(ready.validity())),
                now);
    }
}
