package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.Messages;

/**
 * A person decides that a message goes out again, as a new message with the same words; the old one keeps its state, since
 * states only move forward.
 */
@Stateless
public class SendAgain {

    @Inject
    Messages messages;

    @Inject
    ComposeMessage compose;

    @Inject
    Deliveries deliveries;

    @Inject
    ChooseSenders senders;

    /** @throws RuleBroken {@code rule.resend.not-in-trouble} unless the message is UNCERTAIN, FAILED, UNDELIVERED or EXPIRED */
    @Needs(Permission.SEND_MESSAGES)
    public Message sendAgain(ProjectId project, long id) {
        Message old = messages.get(project, id);
        if (messages.settledState(id).filter(MessageState::isTrouble).isEmpty()) {
            throw RuleBroken.at("", "rule.resend.not-in-trouble");
        }
        // a number may have ended since; whoever saw one of several sees the same again
        String from = senders.chooses(old.getGatewayId()) ? "" : old.getSender();
        Draft again = new Draft(old.getRecipient().e164(), old.getBody(), from, Optional.empty(), Optional.empty());
        Message message = compose.send(project, List.of(again)).get(0);
        deliveries.tell(
                id, MessageEvent.Kind.RESENT, new Why(Long.toString(message.getId()), message.getWrittenBy()), "");
        return message;
    }
}
