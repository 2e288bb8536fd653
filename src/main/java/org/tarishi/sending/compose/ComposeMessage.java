package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.compose.QueueUp.Keeping;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;

/** The one use case behind the compose page, replies and the API. */
@Stateless
public class ComposeMessage {

    /** Messages in one call. */
    public static final int MOST = 1000;

    @Inject
    WaysOut ways;

    @Inject
    OptOuts optOuts;

    @Inject
    QueueUp queue;

    @Inject
    Ids ids;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Stores and queues every draft, in the order given; when this returns and its transaction commits, they are on disk.
     *
     * @throws RuleBroken with every fault of every draft, at fields {@code messages[i].to}, {@code .text}, {@code .from},
     *     {@code .gateway}, {@code .validity}; then nothing is stored
     */
    @Needs(Permission.SEND_MESSAGES)
    public List<Message> send(ProjectId project, List<Draft> drafts) {
        Lane lane = Lane.of(drafts.size());
        Keeping quiet = queue.countryFor(lane);
        return send(project, new Call(drafts, lane, caller.get().label(), ways.reader(project), quiet));
    }

    /**
     * As {@link #send}, for the tests of a gateway, which whoever started them was asked about; the gateway may be in the
     * making, and the messages worth sending for seconds only.
     *
     * @param by what the messages are shown as: written by a test, not by a person
     */
    public List<Message> asTest(ProjectId project, List<Draft> drafts, String by) {
        return asTest(project, drafts, by, QueueUp.NOTHING);
    }

    /** As {@link #asTest}, keeping the quiet hours of a trial. */
    public Message asTrial(ProjectId project, Draft draft, String by, String place) {
        return asTest(project, List.of(draft), by, each -> Optional.of(place)).get(0);
    }

    private List<Message> asTest(ProjectId project, List<Draft> drafts, String by, Keeping quiet) {
        DraftReader reader = ways.ownReader(project).takingShortLived();
        return send(project, new Call(drafts, Lane.of(drafts.size()), by, reader, quiet));
    }

    /** As {@link #send}, for somebody who wrote to us and waits. */
    @Needs(Permission.SEND_MESSAGES)
    public Message reply(ProjectId project, Draft draft) {
        String by = caller.get().label();
        Call call = new Call(List.of(draft), Lane.REPLY, by, ways.reader(project), QueueUp.NOTHING);
        return send(project, call).get(0);
    }

    /** @param by what the messages are shown as */
    private record Call(List<Draft> drafts, Lane lane, String by, DraftReader reader, Keeping quiet) {

        void demandSome() {
            if (drafts.isEmpty()) {
                throw RuleBroken.at("messages", "rule.messages.none");
            }
            if (drafts.size() > MOST) {
                throw RuleBroken.at("messages", "rule.messages.too-many", drafts.size(), MOST);
            }
        }
    }

    private List<Message> send(ProjectId project, Call call) {
        call.demandSome();
        DraftReader reader = call.reader();
        reader.read(call.drafts());
        reader.refuse(optOuts.among(project, reader.recipients()));
        if (!reader.faults().isEmpty()) {
            throw new RuleBroken(reader.faults());
        }
        List<Ready> ready = ways.shown(project, reader.ready());
        List<Message> messages = write(project, ready, call.by());
        queue.queue(messages, ready, call.lane(), call.quiet());
        return messages;
    }

    private List<Message> write(ProjectId project, List<Ready> ready, String by) {
        Instant now = clock.instant();
        return ready.stream()
                .map(each -> each.message(ids.next(), project, by, now))
                .toList();
    }
}
