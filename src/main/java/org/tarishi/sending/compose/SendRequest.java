package org.tarishi.sending.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/**
 * The body of {@code POST /messages}: one message, or {@code messages}.
 *
 * @param validity ISO 8601, such as {@code PT6H}
 * @param urgent whether it goes out in the quiet hours of the recipient's country too
 */
record SendRequest(
        @Nullable String to,
        @Nullable String text,
        @Nullable String from,
        @Nullable String gateway,
        @Nullable Duration validity,
        @Nullable Boolean urgent,
        @Nullable List<Item> messages) {

    private static final String FIRST = "messages[0].";

    /** One of several messages; the same properties. */
    record Item(
            @Nullable String to,
            @Nullable String text,
            @Nullable String from,
            @Nullable String gateway,
            @Nullable Duration validity,
            @Nullable Boolean urgent) {

        Draft draft() {
            return new Draft(
                    Objects.requireNonNullElse(to, ""),
                    Objects.requireNonNullElse(text, ""),
                    Objects.requireNonNullElse(from, ""),
                    Optional.ofNullable(gateway).map(Item::id),
                    Optional.ofNullable(validity),
                    Boolean.TRUE.equals(urgent));
        }

        /** What is no id names no gateway, and neither does 0: it is refused like an id that there is not. */
        private static long id(String text) {
            return Ids.read(text).orElse(0L);
        }
    }

    /** @throws RuleBroken {@code rule.messages.one-or-many} */
    List<Draft> drafts() {
        Item single = new Item(to, text, from, gateway, validity, urgent);
        if (messages == null) {
            return List.of(single.draft());
        }
        if (!single.equals(new Item(null, null, null, null, null, null))) {
            throw RuleBroken.at("messages", "rule.messages.one-or-many");
        }
        return messages.stream().map(Item::draft).toList();
    }

    /** The same faults at the places where this body has them. */
    RuleBroken inMyWords(RuleBroken broken) {
        if (messages != null) {
            return broken;
        }
        List<Fault> faults = new ArrayList<>();
        broken.faults().forEach(fault -> faults.add(withoutIndex(fault)));
        return new RuleBroken(faults);
    }

    private static Fault withoutIndex(Fault fault) {
        return fault.field().startsWith(FIRST)
                ? new Fault(fault.field().substring(FIRST.length()), fault.code(), fault.args())
                : fault;
    }
}
