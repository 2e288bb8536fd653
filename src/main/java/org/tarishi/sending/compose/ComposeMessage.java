package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.consent.OptOuts;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Outbox;

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
    Outbox outbox;

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
        return send(
                project, new Call(drafts, Lane.of(drafts.size()), caller.get().label(), ways.reader(project)));
    }

    /**
     * As {@link #send}, for the tests of a gateway, which whoever started them was asked about; the gateway may be in the
     * making, and the messages worth sending for seconds only.
     *
     * @param by what the messages are shown as: written by a test, not by a person
     */
    public List<Message> asTest(ProjectId project, List<Draft> drafts, String by) {
        return send(
                project,
                new Call(
                        drafts,
                        Lane.of(drafts.size()),
                        by,
                        ways.ownReader(project).takingShortLived()));
    }

    /** As {@link #send}, for somebody who wrote to us and waits. */
    @Needs(Permission.SEND_MESSAGES)
    public Message reply(ProjectId project, Draft draft) {
        return send(project, new Call(List.of(draft), Lane.REPLY, caller.get().label(), ways.reader(project)))
                .get(0);
    }

    /** @param by what the messages are shown as */
    private record Call(List<Draft> drafts, Lane lane, String by, DraftReader reader) {

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
        List<DraftReader.Ready> ready = ways.shown(project, reader.ready());
        List<Message> messages = write(project, ready, call.by());
        outbox.add(messages, ready.get(0).lane(call.lane()), chosenByHand(messages, ready));
        return messages;
    }

    private static Set<Long> chosenByHand(List<Message> messages, List<DraftReader.Ready> ready) {
        return IntStream.range(0, ready.size())
                .filter(i -> ready.get(i).chosen())
                .mapToObj(i -> messages.get(i).getId())
                .collect(Collectors.toSet());
    }

    private List<Message> write(ProjectId project, List<DraftReader.Ready> ready, String by) {
        Instant now = clock.instant();
        return ready.stream()
                .map(each -> each.message(ids.next(), project, by, now))
                .toList();
    }
}
