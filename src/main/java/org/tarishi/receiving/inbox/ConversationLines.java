package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.receiving.Conversation;
import org.tarishi.sending.compose.OwnAnswers;
import org.tarishi.sending.compose.OwnAnswers.Silence;
import org.tarishi.sending.log.LogFilter;
import org.tarishi.sending.log.LogPosition;
import org.tarishi.sending.log.MessageLog;

/** Both sides of a conversation in one list. */
@Stateless
public class ConversationLines {

    /**
     * Some texts of a conversation in the order of time, oldest first.
     *
     * @param hasEarlier whether there is more before the first line
     * @param silence that the hub gives no answers by itself just now, because it gave too many; empty while it does
     */
    public record Lines(List<Line> lines, boolean hasEarlier, Optional<Silence> silence) {}

    @Inject
    InboundMessages inbound;

    @Inject
    MessageLog log;

    @Inject
    OwnAnswers answers;

    @Inject
    Clock clock;

    /**
     * The latest texts.
     *
     * @param before only those with smaller ids; {@link Long#MAX_VALUE} for all
     */
    @Needs(Permission.READ_INBOUND)
    public Lines latest(ProjectId project, Conversation conversation, long before, int size) {
        List<Line> found = Stream.concat(
                        theirs(project, conversation, before, size + 1), ours(project, conversation, before, size + 1))
                .sorted(Comparator.comparingLong(Line::id).reversed())
                .limit(size + 1L)
                .toList();
        List<Line> lines = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        markNew(lines, before == Long.MAX_VALUE ? conversation.getUnread() : 0);
        Collections.reverse(lines);
        Optional<Silence> silence = answers.silence(project, conversation.getNumber(), clock.instant());
        return new Lines(lines, found.size() > size, silence);
    }

    private Stream<Line> theirs(ProjectId project, Conversation conversation, long before, int most) {
        return inbound.of(project, conversation.getId(), before, most).stream().map(Line::theirs);
    }

    private Stream<Line> ours(ProjectId project, Conversation conversation, long before, int most) {
        if (!conversation.isAnswerable()) {
            return Stream.empty();
        }
        LogFilter toThem = new LogFilter(
                Optional.empty(),
                Optional.of(conversation.getNumber()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return log.page(project, toThem, LogPosition.olderThan(before), most).rows().stream()
                .map(Line::ours);
    }

    /** The latest so many of theirs are those that nobody has read. */
    private static void markNew(List<Line> latestFirst, int unread) {
        int left = unread;
        for (int i = 0; i < latestFirst.size() && left > 0; i++) {
            if (!latestFirst.get(i).ours()) {
                latestFirst.set(i, latestFirst.get(i).asNew());
                left--;
            }
        }
    }
}
