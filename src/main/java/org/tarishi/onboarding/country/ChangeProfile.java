package org.tarishi.onboarding.country;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Changes what is written down about a country. Requests that are under way follow at once. */
@Stateless
public class ChangeProfile {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    CountryProfiles profiles;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * Everything but the extra questions.
     *
     * @param seen version that was looked at
     * @throws RuleBroken at the names of the draft's components; at none when somebody else has changed it meanwhile
     */
    @NeedsPlatform
    public void change(String country, long seen, ProfileDraft draft) {
        demandUnchanged(country, seen);
        ProfileReader reader = new ProfileReader(draft);
        CountryRules rules = reader.read();
        if (!reader.faults().isEmpty()) {
            throw new RuleBroken(reader.faults());
        }
        change(country, before -> rules.asking(before.fields()));
        audit.record(Deed.of("country.changed", country));
    }

    /**
     * Adds an extra question, or changes the one with its key.
     *
     * @param seen version that was looked at
     * @throws RuleBroken at the names of its components; at none when somebody else has changed the country meanwhile
     */
    @NeedsPlatform
    public void ask(String country, long seen, ProfileField field) {
        demandUnchanged(country, seen);
        FieldRules.demand(field);
        change(country, before -> before.with(field));
        audit.record(Deed.of("country.question-kept", country).with(field.key()));
    }

    /** What was answered stays in the requests, but nobody is asked any more. */
    @NeedsPlatform
    public void askNoMore(String country, String key) {
        change(country, before -> before.without(key));
        audit.record(Deed.of("country.question-dropped", country).with(key));
    }

    private void change(String country, UnaryOperator<CountryRules> change) {
        CountryProfile profile = locked(country);
        profile.change(change.apply(profile.rules()), caller.get().label());
    }

    private void demandUnchanged(String country, long seen) {
        CountryProfile profile = locked(country);
        if (profile.getVersion() != seen) {
            throw RuleBroken.at("", "rule.country.changed-meanwhile", profile.changedBy());
        }
    }

    private CountryProfile locked(String country) {
        if (!COUNTRIES.contains(country)) {
            throw new NotFound("country " + country);
        }
        return profiles.locked(country);
    }
}
