package org.tarishi.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tarishi.platform.page.LocaleChoice;

/** The countries and time zones a form offers: {@code #{places}}. */
@Named
@RequestScoped
public class Places {

    @Inject
    LocaleChoice chosen;

    /** ISO code by name in the reader's language, sorted as that language sorts. */
    public Map<String, String> getCountries() {
        Map<String, String> sorted = new LinkedHashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, Collator.getInstance(chosen.getLocale())))
                .forEach(code -> sorted.put(country(code), code));
        return sorted;
    }

    /** The name of a country, by its ISO code, in the reader's language. */
    public String country(String code) {
        return country(code, chosen.getLocale());
    }

    /** As {@link #country(String)}, for whoever reads this language. */
    public static String country(String code, Locale reader) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
    }

    /** Regions of the tz database that have a city: {@code Africa/Nairobi}. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                                || zone.equals("UTC"))
                .sorted()
                .toList();
    }
}
