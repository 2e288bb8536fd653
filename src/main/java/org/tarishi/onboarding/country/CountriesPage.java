package org.tarishi.onboarding.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.Places;

/** Countries of which something is written down. */
@Named
@RequestScoped
public class CountriesPage {

    /** A line of the list. */
    public record Row(String code, String name, CountryRules rules) {}

    @Inject
    CountryProfiles profiles;

    @Inject
    Places places;

    private List<Row> rows = List.of();
    private String country = "";

    public void load() {
        rows = profiles.countries().stream()
                .map(code -> new Row(code, places.country(code), profiles.of(code)))
                .toList();
    }

    /** Goes to the page of a country, whether anything is written there yet or not. */
    public @Nullable String open() {
        if (country.isEmpty()) {
            Faults.show(RuleBroken.at("country", "rule.request.country"));
            return null;
        }
        return "/onboarding/country/country.xhtml?faces-redirect=true&country=" + country;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getCountry() {
        return country;
    }

    /** Null where none is chosen. */
    public void setCountry(@Nullable String country) {
        this.country = Optional.ofNullable(country).orElse("");
    }
}
