package org.tarishi.sending.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarishi.sending.quiet.Quiet;

/**
 * What holds for some of the messages that are queued together.
 *
 * @param staying ids of those whose gateway a person chose
 * @param places whose quiet hours they keep, by their ids
 * @param quiet where it is quiet now, by the place
 */
public record Terms(Set<Long> staying, Map<Long, String> places, Map<String, Quiet> quiet) {

    public static final Terms NONE = staying(Set.of());

    public static Terms staying(Set<Long> ids) {
        return new Terms(ids, Map.of(), Map.of());
    }

    /** That a message has to wait. */
    public Optional<Quiet> holding(long messageId) {
        return Optional.ofNullable(places.get(messageId)).map(quiet::get);
    }

    void applyTo(OutboxEntry entry) {
        long id = entry.getMessageId();
        if (staying.contains(id)) {
            entry.stay();
        }
        Optional.ofNullable(places.get(id)).ifPresent(entry::keepQuietIn);
        holding(id).map(Quiet::until).ifPresent(entry::holdUntil);
    }
}
