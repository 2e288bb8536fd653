package org.tarishi.sending.quiet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones of countries. */
final class CountryZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Properties ZONES = read();

    private CountryZones() {}

    /** Its capital's or largest first; UTC for a country that the tz database does not know. */
    static List<ZoneId> of(String country) {
        List<ZoneId> zones = Stream.of(ZONES.getProperty(country, "").split(" "))
                .filter(KNOWN::contains)
                .map(ZoneId::of)
                .toList();
        return zones.isEmpty() ? List.of(ZoneOffset.UTC) : zones;
    }

    private static Properties read() {
        Properties zones = new Properties();
        try (InputStream file = CountryZones.class.getResourceAsStream("zones.properties")) {
            zones.load(file);
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
