package org.tarishi.receiving.reply;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.receiving.Conversation;
import org.tarishi.receiving.Conversations;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sending.outbox.Message;

/** Answers somebody. */
@Stateless
public class ReplyToMessage {

    @Inject
    Conversations conversations;

    @Inject
    Gateways gateways;

    @Inject
    ComposeMessage compose;

    /**
     * Writes to the person of a conversation; whatever was unread there has been read now.
     *
     * @throws RuleBroken at {@code text}, or at nothing in particular when the number cannot be written to
     * @throws NotFound for a conversation of another project
     */
    @Needs(Permission.SEND_MESSAGES)
    public Message send(ProjectId project, long conversationId, String text) {
        Conversation conversation = conversations.get(project, conversationId);
        Optional<Long> gateway = usable(project, conversation.getGatewayId());
        Draft draft = new Draft(conversation.getNumber(), text, "", gateway, Optional.empty());
        Message message = compose(project, draft);
        conversations.said(project, conversationId, text, message.getCreatedAt());
        return message;
    }

    /** Empty lets the routes choose: the gateway may be gone since. */
    private Optional<Long> usable(ProjectId project, long gatewayId) {
        return gateways.find(gatewayId)
                .filter(gateway -> gateways.serves(gateway, project) && !gateway.isDeleted())
                .map(Gateway::getId);
    }

    private Message compose(ProjectId project, Draft draft) {
        try {
            return compose.reply(project, draft);
        } catch (RuleBroken broken) {
            throw new RuleBroken(
                    broken.faults().stream().map(ReplyToMessage::atOurField).toList());
        }
    }

    private static Fault atOurField(Fault fault) {
        return new Fault(fault.field().endsWith(".text") ? "text" : "", fault.code(), fault.args());
    }
}
