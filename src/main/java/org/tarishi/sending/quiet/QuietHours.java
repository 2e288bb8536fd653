package org.tarishi.sending.quiet;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When messages must not be sent, in the time of whoever gets them.
 *
 * @param from the same as {@code to} where there are none; later than {@code to} where they span midnight
 * @param promotional whether they hold for promotional messages only, which to the hub is what goes to many at once
 */
public record QuietHours(LocalTime from, LocalTime to, boolean promotional) {

    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    /** A day has no more ends than a country has zones; hours that leave no moment free end some day nonetheless. */
    private static final int MOST_ENDS = 60;

    public boolean exist() {
        return !from.equals(to);
    }

    /**
     * Until when it is quiet; empty while it is not. A mobile number does not tell where in its country it is, so it is
     * quiet while it is so in any zone of the country.
     */
    public Optional<Instant> endAt(Instant at, List<ZoneId> zones) {
        Instant end = at;
        for (int i = 0; i < MOST_ENDS; i++) {
            Optional<Instant> later = laterEnd(end, zones);
            if (later.isEmpty()) {
                break;
            }
            end = later.get();
        }
        return Optional.of(end).filter(moment -> moment.isAfter(at));
    }

    private Optional<Instant> laterEnd(Instant at, List<ZoneId> zones) {
        return zones.stream()
                .map(at::atZone)
                .filter(there -> isQuiet(there.toLocalTime()))
                .map(this::end)
                .max(Comparator.naturalOrder());
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : exist() && (begun || !over);
    }

    private Instant end(ZonedDateTime there) {
        ZonedDateTime today = there.with(to);
        return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
    }
}
