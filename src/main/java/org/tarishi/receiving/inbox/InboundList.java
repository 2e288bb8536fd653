package org.tarishi.receiving.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of texts that came in.
 *
 * @param next where the next page is; absent on the last
 */
record InboundList(List<ReadInbound> inbound, @Nullable String next) {

    static InboundList of(List<InboundMessage> page, String next) {
        return new InboundList(page.stream().map(ReadInbound::of).toList(), next.isEmpty() ? null : next);
    }
}
