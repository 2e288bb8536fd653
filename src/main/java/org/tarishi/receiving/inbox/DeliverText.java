package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.Conversations;

/** Puts a whole text into the conversation it belongs to, or keeps it for administrators when it is for nobody. */
@ApplicationScoped
public class DeliverText {

    @Inject
    AddressedProject addressed;

    @Inject
    Conversations conversations;

    @Inject
    InboundMessages messages;

    @Inject
    UnmatchedTexts unmatched;

    @Inject
    ChooseSenders senders;

    @Inject
    Ids ids;

    Received deliver(Heard heard) {
        Optional<ProjectId> project = heard.project().or(() -> addressed.byKeyword(heard));
        if (project.isEmpty()) {
            unmatched.keep(heard, addressed.dialled(heard));
            return Received.UNMATCHED;
        }
        converse(project.get(), heard);
        return Received.IN_CONVERSATION;
    }

    /** Answers come from the number that was dialled. */
    private void converse(ProjectId project, Heard heard) {
        long conversation =
                conversations.heard(project, heard.sender(), heard.gatewayId(), heard.text(), heard.receivedAt());
        messages.add(new InboundMessage(ids.next(), project, conversation, heard));
        addressed.dialled(heard).ifPresent(number -> senders.seen(project, number, heard.sender()));
    }
}
