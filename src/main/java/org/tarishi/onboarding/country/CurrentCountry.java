package org.tarishi.onboarding.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tarishi.platform.NotFound;
import org.tarishi.project.Places;

/** The country that the page's parameter {@code country} names: {@code #{currentCountry}}. */
@Named
@RequestScoped
public class CurrentCountry {

    @Inject
    HttpServletRequest http;

    @Inject
    CountryProfiles profiles;

    @Inject
    Places places;

    /** ISO 3166-1, two capital letters. */
    public String getCode() {
        return Optional.ofNullable(http.getParameter("country"))
                .filter(code -> Arrays.asList(Locale.getISOCountries()).contains(code))
                .orElseThrow(() -> new NotFound("no country asked for"));
    }

    /** In the reader's language. */
    public String getName() {
        return places.country(getCode());
    }

    public CountryRules getRules() {
        return profiles.of(getCode());
    }
}
