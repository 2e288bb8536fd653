package org.tarishi.platform.page.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** How a moment is written: date, time to the second or minute, and the zone, because readers sit in several. */
public final class InstantText {

    private final ZoneId zone;
    private final Locale locale;

    public InstantText(ZoneId zone, Locale locale) {
        this.zone = ZoneOffset.UTC.equals(zone) ? ZoneId.of("UTC") : zone; // the offset would be written "Z"
        this.locale = locale;
    }

    /** For example {@code 23 Nov 2026, 17:05 EAT}. */
    public String minute(Instant at) {
        return in(at, "HH:mm");
    }

    /** For example {@code 23 Nov 2026, 17:05:09 EAT}. */
    public String second(Instant at) {
        return in(at, "HH:mm:ss");
    }

    private String in(Instant at, String time) {
        ZonedDateTime there = at.atZone(zone);
        String date = there.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dates()));
        return date + ", " + there.format(DateTimeFormatter.ofPattern(time + " z", locale));
    }

    // plain "en" writes the month first, which most readers in our countries would misread
    private Locale dates() {
        return Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
    }

    /** For example {@code Eastern Africa Time}. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }
}
