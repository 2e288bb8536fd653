package org.tarishi.sending.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Where it is quiet now. Asked with every claim, so what the database says is kept for a second. */
@ApplicationScoped
public class QuietPlaces {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(Map<String, QuietPlace> countries, List<Quiet> trials, Instant at) {

        boolean isFresh(Instant now) {
            return at.plus(FRESH).isAfter(now);
        }
    }

    @Inject
    QuietRules rules;

    @Inject
    Clock clock;

    private volatile Seen seen = new Seen(Map.of(), List.of(), Instant.MIN.plus(FRESH));

    /** The country of a number, if it has quiet hours. */
    public Optional<QuietPlace> of(PhoneNumber number) {
        Map<String, QuietPlace> countries = fresh().countries();
        // most installations have none, and telling the country takes longer than everything else here
        return countries.isEmpty()
                ? Optional.empty()
                : PhoneNumbers.regionOf(number).map(countries::get);
    }

    /** The hours of a country, if it has any. */
    public Optional<QuietPlace> of(String country) {
        return Optional.ofNullable(fresh().countries().get(country));
    }

    /** By the place. */
    public Map<String, Quiet> now() {
        Instant now = clock.instant();
        Seen known = fresh();
        Stream<Quiet> countries = known.countries().values().stream().flatMap(place -> place.at(now).stream());
        Stream<Quiet> trials =
                known.trials().stream().filter(trial -> trial.until().isAfter(now));
        return Stream.concat(countries, trials).collect(Collectors.toMap(Quiet::place, Function.identity()));
    }

    /** Empty where it is not quiet now, and for no place. */
    public Optional<Quiet> now(String place) {
        return place.isEmpty() ? Optional.empty() : Optional.ofNullable(now().get(place));
    }

    private Seen fresh() {
        Instant now = clock.instant();
        if (!seen.isFresh(now)) {
            Map<String, QuietPlace> countries =
                    rules.countries().stream().collect(Collectors.toMap(QuietPlace::name, Function.identity()));
            seen = new Seen(countries, rules.trials(now), now);
        }
        return seen;
    }
}
