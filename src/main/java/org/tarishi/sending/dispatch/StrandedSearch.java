package org.tarishi.sending.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.tarishi.sending.dispatch.MoveStranded.Looked;
import org.tarishi.sending.outbox.Stranded.Place;

/**
 * How far a closed gateway's queue was looked through, so that those who cannot leave do not hide the others. Where nobody
 * could leave there is a rest: a hundred thousand waiting messages would be read over and over for nothing.
 *
 * @param fruitful whether any left since the queue's beginning
 * @param next when to look again
 */
record StrandedSearch(Place place, boolean fruitful, Instant next) {

    private static final Duration REST = Duration.ofSeconds(20);

    static final StrandedSearch NEW = new StrandedSearch(Place.START, false, Instant.MIN);

    boolean isResting(Instant now) {
        return now.isBefore(next);
    }

    StrandedSearch after(Looked looked, Instant now) {
        boolean any = fruitful || looked.moved();
        if (!looked.end().equals(Place.START)) {
            return new StrandedSearch(looked.end(), any, next);
        }
        return any ? NEW : new StrandedSearch(Place.START, false, now.plus(REST));
    }

    boolean isAtTheBeginning() {
        return place.equals(Place.START);
    }
}
