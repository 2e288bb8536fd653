package org.tarishi.sending.quiet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * That it is quiet somewhere.
 *
 * @param place ISO 3166 code of the country, or the name of a trial
 * @param zone in which that end is told
 */
public record Quiet(String place, Instant until, ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** For records that outlive the page's language: {@code NG, 2026-12-01 08:00 Africa/Lagos}. */
    public String words() {
        return place + ", " + until.atZone(zone).format(LOCAL) + " " + zone.getId();
    }
}
