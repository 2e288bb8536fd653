package org.tarishi.project;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/**
 * What somebody wants a project to be.
 *
 * @param name 1 to 200 characters, unique in any case
 * @param defaultCountry ISO 3166-1 alpha-2
 * @param zone a region of the tz database, such as {@code Africa/Nairobi}
 */
public record ProjectDraft(String name, String defaultCountry, String zone) {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public ProjectDraft {
        name = name.strip();
        defaultCountry = defaultCountry.strip().toUpperCase(Locale.ROOT);
        zone = zone.strip();
    }

    void check() {
        List<Fault> faults = new ArrayList<>();
        if (name.isEmpty()) {
            faults.add(Fault.at("name", "rule.project.name-missing"));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(Fault.at("name", "rule.project.name-too-long", LONGEST_NAME));
        }
        if (!COUNTRIES.contains(defaultCountry)) {
            faults.add(Fault.at("country", "rule.project.country-unknown", defaultCountry));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            faults.add(Fault.at("zone", "rule.project.zone-unknown", zone));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }
}
