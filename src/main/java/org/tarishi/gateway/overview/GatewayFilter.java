package org.tarishi.gateway.overview;

import java.util.Set;
import org.tarishi.platform.page.SearchWords;

/**
 * Which gateways somebody wants to see.
 *
 * @param words parts of a name or a type
 * @param show {@code attention} for those that are not well; anything else for all
 */
record GatewayFilter(SearchWords words, String show) {

    private static final String ATTENTION = "attention";

    boolean isEmpty() {
        return words.isEmpty() && !isOnlyUnwell();
    }

    boolean isOnlyUnwell() {
        return show.equals(ATTENTION);
    }

    /** @param unwell ids of those with an incident that lasts */
    boolean fits(GatewayRow row, Set<Long> unwell) {
        return words.areIn(row.name() + " " + row.type())
                && (!isOnlyUnwell() || row.light().isBad() || unwell.contains(row.id()));
    }
}
