package org.tarishi.receiving.inbox;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of one long text that have come so far, in whatever order they came.
 *
 * @param total how many parts it has
 * @param parts by number, from 1
 */
record LongText(int total, SortedMap<Integer, String> parts) {

    /** Stands where parts are missing. */
    static final String HOLE = "[…]";

    LongText {
        parts = new TreeMap<>(parts);
    }

    boolean isWhole() {
        return parts.size() == total;
    }

    /** The parts put together, unaltered; one mark for each run of missing ones. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean inHole = false;
        for (int number = 1; number <= total; number++) {
            String part = parts.get(number);
            if (part != null) {
                text.append(part);
            } else if (!inHole) {
                text.append(HOLE);
            }
            inHole = part == null;
        }
        return text.toString();
    }
}
