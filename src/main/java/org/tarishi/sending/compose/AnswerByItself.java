package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.Terms;

/**
 * What the hub says by itself to somebody who wrote to us, in the transaction that heard it; whoever set that up was asked
 * then whether they may. The only way to do so, since it also sees to it that two machines do not answer each other without
 * end.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AnswerByItself {

    /** What became of an answer. */
    public enum Outcome {
        SENT,
        /** This number got too many lately. */
        MUTED,
        /** There is no way to that number, or it wants no messages; that breaks nothing. */
        NO_WAY
    }

    private static final String BY = "system";

    @Inject
    WaysOut ways;

    @Inject
    OptOuts optOuts;

    @Inject
    OwnAnswers answers;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Goes out from where the draft says, and not to who wants no messages. */
    public Outcome answer(ProjectId project, Draft draft) {
        DraftReader reader = read(project, draft);
        reader.refuse(optOuts.among(project, reader.recipients()));
        return send(project, draft, reader);
    }

    /**
     * To somebody who ended messages, or wants them again: the one message that also goes to who wants none, since it
     * confirms just that.
     */
    public Outcome confirm(ProjectId project, Draft draft) {
        return send(project, draft, read(project, draft));
    }

    private DraftReader read(ProjectId project, Draft draft) {
        DraftReader reader = ways.ownReader(project);
        reader.read(List.of(draft));
        return reader;
    }

    private Outcome send(ProjectId project, Draft draft, DraftReader reader) {
        if (!reader.faults().isEmpty()) {
            return Outcome.NO_WAY;
        }
        Instant now = clock.instant();
        if (!answers.mayAnswer(project, draft.to(), now)) {
            return Outcome.MUTED;
        }
        Ready shown = ways.shown(project, reader.ready()).get(0);
        Message message = shown.message(ids.next(), project, BY, now);
        // who wrote to a number expects the answer from there
        Set<Long> staying = draft.from().isEmpty() ? Set.of() : Set.of(message.getId());
        outbox.add(List.of(message), shown.lane(Lane.REPLY), Terms.staying(staying));
        return Outcome.SENT;
    }
}
