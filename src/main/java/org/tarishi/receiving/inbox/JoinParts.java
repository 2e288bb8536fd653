package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.receiving.inbox.InboundParts.Key;

/** Puts long texts together from parts that come in any order, over any node. */
@Dependent
class JoinParts {

    /** How long an incomplete text waits for its parts before it is shown with holes. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final InboundParts parts;

    @Inject
    JoinParts(InboundParts parts) {
        this.parts = parts;
    }

    /** What came of a part: the texts that are ready to be read now, mostly none, and whether the part was new. */
    record Joined(List<Heard> ready, boolean isNew) {}

    Joined add(Heard heard, Part part) {
        List<InboundPart> known = parts.lock(Key.of(heard, part));
        Optional<InboundPart> same =
                known.stream().filter(each -> each.number() == part.number()).findFirst();
        if (same.filter(each -> each.text().equals(heard.text())).isPresent()) {
            return new Joined(List.of(), false);
        }
        List<Heard> ready = new ArrayList<>();
        List<InboundPart> together = new ArrayList<>(known);
        if (same.isPresent()) {
            // References are often one byte and come round again: this is another text, the first stays incomplete
            ready.add(join(known));
            parts.remove(known);
            together.clear();
        }
        together.add(parts.add(heard, part));
        if (together.size() == part.total()) {
            ready.add(join(together));
            parts.remove(together);
        }
        return new Joined(ready, true);
    }

    /** What there is of a text that waited long enough; empty when another node was quicker. */
    Optional<Heard> giveUpWaiting(Key key) {
        List<InboundPart> known = parts.lock(key);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Heard heard = join(known);
        parts.remove(known);
        return Optional.of(heard);
    }

    /** Dated by the part that came last in the list. */
    private static Heard join(List<InboundPart> parts) {
        InboundPart last = parts.get(parts.size() - 1);
        LongText text = new LongText(last.total(), new TreeMap<>());
        parts.forEach(part -> text.parts().put(part.number(), part.text()));
        return last.heard().withText(text.text(), !text.isWhole());
    }
}
