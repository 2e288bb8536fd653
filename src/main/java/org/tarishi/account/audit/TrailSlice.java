package org.tarishi.account.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one page of the trail shows, and where the pages before and after it start.
 *
 * @param entries newest first
 * @param newer cursor of the page before; empty on the first
 * @param older cursor of the page after; empty on the last
 */
public record TrailSlice(List<AuditEntry> entries, String newer, String older) {

    private static final int LENGTH = 50;
    private static final String OLDER = "o-";
    private static final String NEWER = "n-";

    /** Reads the slice of a cursor: {@code o-ID} for older than that entry, {@code n-ID} for newer, else the newest. */
    static TrailSlice read(AuditTrail trail, String cursor) {
        if (cursor.matches(NEWER + "\\d{1,19}")) {
            return newer(trail, id(cursor));
        }
        boolean first = !cursor.matches(OLDER + "\\d{1,19}");
        List<AuditEntry> found = trail.before(first ? Long.MAX_VALUE : id(cursor), LENGTH + 1);
        return slice(cut(found), !first && !found.isEmpty(), found.size() > LENGTH);
    }

    private static TrailSlice newer(AuditTrail trail, long id) {
        List<AuditEntry> found = trail.after(id, LENGTH + 1);
        List<AuditEntry> entries = new ArrayList<>(cut(found));
        Collections.reverse(entries);
        return slice(entries, found.size() > LENGTH, !entries.isEmpty());
    }

    private static TrailSlice slice(List<AuditEntry> entries, boolean hasNewer, boolean hasOlder) {
        return new TrailSlice(
                entries,
                hasNewer ? NEWER + entries.get(0).getId() : "",
                hasOlder ? OLDER + entries.get(entries.size() - 1).getId() : "");
    }

    private static List<AuditEntry> cut(List<AuditEntry> found) {
        return found.subList(0, Math.min(LENGTH, found.size()));
    }

    private static long id(String cursor) {
        return Long.parseLong(cursor.substring(OLDER.length()));
    }
}
