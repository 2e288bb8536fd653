package org.tarishi.onboarding.certification.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.compose.ComposeMessage;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageTraces;
import org.tarishi.sending.outbox.Messages;

/** Messages of a test, through the ordinary outbox. */
@ApplicationScoped
public class TestMessages {

    private static final Duration WORTH_SENDING = Duration.ofHours(1);

    @Inject
    ComposeMessage compose;

    @Inject
    Messages messages;

    @Inject
    MessageTraces traces;

    /**
     * Queues them all, or none.
     *
     * @throws RuleBroken as for everybody who writes a message
     */
    List<Long> send(Subject subject, List<Draft> drafts) {
        return compose.asTest(subject.project(), drafts, subject.writtenBy()).stream()
                .map(Message::getId)
                .toList();
    }

    static Draft draft(Subject subject, String to, String text) {
        return new Draft(to, text, "", Optional.of(subject.gatewayId()), Optional.of(WORTH_SENDING));
    }

    Traced trace(ProjectId project, long id) {
        Message message = messages.find(id)
                .filter(found -> found.project().equals(project))
                .orElseThrow(() -> new NotFound("message " + id));
        return new Traced(message, traces.delivery(id), traces.events(id));
    }
}
