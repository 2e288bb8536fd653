package org.tarishi.receiving;

import java.util.List;

/** A page of conversations, the latest first, and whether there are more on either side. */
public record ConversationList(List<Conversation> rows, boolean hasOlder, boolean hasNewer) {

    /** Where older ones begin; empty where there are none. */
    public String older() {
        return hasOlder ? Place.olderThan(rows.get(rows.size() - 1)).toString() : "";
    }

    /** Where newer ones begin; empty where there are none. */
    public String newer() {
        return hasNewer ? Place.newerThan(rows.get(0)).toString() : "";
    }
}
