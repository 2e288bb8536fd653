package org.tarishi.contact.consent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;

/**
 * What one page of the list shows, and where the pages before and after it start.
 *
 * @param rows the latest first
 * @param newer cursor of the page before; empty on the first
 * @param older cursor of the page after; empty on the last
 */
public record OptOutSlice(List<OptOut> rows, String newer, String older) {

    static final int LENGTH = 25;

    private static final String OLDER = "o";
    private static final String NEWER = "n";

    /** {@code o123}: older than 123; {@code n123}: newer; anything else the latest. */
    static OptOutSlice read(OptOuts store, ProjectId project, OptOutQuery query, String cursor) {
        long id = Ids.read(cursor.replaceFirst("^[on]", "")).orElse(Long.MAX_VALUE);
        return cursor.startsWith(NEWER) ? newer(store.after(project, query, id)) : older(store, project, query, id);
    }

    private static OptOutSlice older(OptOuts store, ProjectId project, OptOutQuery query, long id) {
        List<OptOut> found = store.before(project, query, id);
        return slice(cut(found), id != Long.MAX_VALUE, found.size() > LENGTH);
    }

    private static OptOutSlice newer(List<OptOut> found) {
        List<OptOut> rows = new ArrayList<>(cut(found));
        Collections.reverse(rows);
        return slice(rows, found.size() > LENGTH, true);
    }

    private static OptOutSlice slice(List<OptOut> rows, boolean hasNewer, boolean hasOlder) {
        if (rows.isEmpty()) {
            return new OptOutSlice(rows, "", "");
        }
        return new OptOutSlice(
                rows,
                hasNewer ? NEWER + rows.get(0).getId() : "",
                hasOlder ? OLDER + rows.get(rows.size() - 1).getId() : "");
    }

    private static List<OptOut> cut(List<OptOut> found) {
        return found.subList(0, Math.min(LENGTH, found.size()));
    }
}
