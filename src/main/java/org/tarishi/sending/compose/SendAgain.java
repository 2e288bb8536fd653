package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.log.MessageLog;
import org.tarishi.sending.log.MessageRow;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;

/**
 * A person decides that a message goes out again, as a new message with the same words; the old one keeps its state, since
 * states only move forward.
 */
@Stateless
public class SendAgain {

    @Inject
    MessageLog log;

    @Inject
    ComposeMessage compose;

    @Inject
    Deliveries deliveries;

    /** @throws RuleBroken {@code rule.resend.not-in-trouble} unless the message is UNCERTAIN, FAILED, UNDELIVERED or EXPIRED */
    @Needs(Permission.SEND_MESSAGES)
    public Message sendAgain(ProjectId project, long id) {
        MessageRow old = log.get(project, id);
        if (!old.state().isTrouble()) {
            throw RuleBroken.at("", "rule.resend.not-in-trouble");
        }
        Draft again = new Draft(old.recipient().e164(), old.body(), old.sender(), Optional.empty(), Optional.empty());
        Message message = compose.send(project, List.of(again)).get(0);
        deliveries.tell(
                id, MessageEvent.Kind.RESENT, new Why(Long.toString(message.getId()), message.getWrittenBy()), "");
        return message;
    }
}
