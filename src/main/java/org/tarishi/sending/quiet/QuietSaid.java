package org.tarishi.sending.quiet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.time.InstantText;
import org.tarishi.project.CurrentProject;
import org.tarishi.project.Places;
import org.tarishi.sms.PhoneNumber;

/** Quiet hours in whole sentences: {@code #{quietSaid}}. */
@Named
@RequestScoped
public class QuietSaid {

    @Inject
    QuietPlaces places;

    @Inject
    CurrentProject project;

    @Inject
    LocaleChoice locale;

    /** Why a message waits. */
    public String waiting(Quiet quiet) {
        return say("quiet.waiting", country(quiet), until(quiet));
    }

    /**
     * What would wait if it were sent now, country by country.
     *
     * @param many whether they go out together as bulk, which keeps all quiet hours
     */
    public List<String> before(Collection<PhoneNumber> recipients, boolean many) {
        Map<String, Quiet> now = places.now();
        Map<String, Long> waiting = recipients.stream()
                .flatMap(number -> places.of(number).stream())
                .filter(place -> now.containsKey(place.name()))
                .filter(place -> many || !place.hours().promotional())
                .collect(Collectors.groupingBy(QuietPlace::name, TreeMap::new, Collectors.counting()));
        return waiting.entrySet().stream()
                .map(each -> before(now.get(each.getKey()), each.getValue()))
                .toList();
    }

    private String before(Quiet quiet, long count) {
        return say("quiet.before", country(quiet), until(quiet), count);
    }

    private String country(Quiet quiet) {
        return Optional.of(quiet.place())
                .filter(place -> place.length() == 2)
                .map(place -> Places.country(place, locale.getLocale()))
                .orElse(quiet.place());
    }

    private String until(Quiet quiet) {
        return new InstantText(project.getZone(), locale.getLocale()).minute(quiet.until());
    }

    private String say(String key, Object... args) {
        return Sentences.in(locale.getLocale()).of(key, args);
    }
}
