package org.tarishi.sending.quiet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A country with quiet hours.
 *
 * @param name its ISO 3166 code
 * @param zones at least one
 */
public record QuietPlace(String name, QuietHours hours, List<ZoneId> zones) {

    Optional<Quiet> at(Instant moment) {
        return hours.endAt(moment, zones).map(until -> new Quiet(name, until, zones.get(0)));
    }
}
