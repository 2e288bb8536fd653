package org.tarishi.sending.log;

import java.util.List;

/** A part of the log, newest first, and whether there is more on either side. */
public record LogSlice(List<MessageRow> rows, boolean hasOlder, boolean hasNewer) {

    /** The id to ask for older rows with; 0 on an empty page. */
    public long oldest() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
    }

    /** The id to ask for newer rows with; 0 on an empty page. */
    public long newest() {
        return rows.isEmpty() ? 0 : rows.get(0).id();
    }
}
