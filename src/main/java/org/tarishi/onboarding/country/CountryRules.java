package org.tarishi.onboarding.country;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.onboarding.WorkingDays;
import org.tarishi.sending.quiet.QuietHours;

/**
 * What is peculiar to a country.
 *
 * @param quiet when certain messages must not be sent
 * @param pilotSuccess share of messages that must be delivered in a pilot, 0 to 1
 * @param filing whether the regulator's reference is needed before a contract counts
 * @param papers that must come along with a request
 * @param senders what is to be known of kinds of number, by the key of the answer; others are as usual
 * @param paces of stages, where they are known
 * @param daysOff holidays and freezes
 * @param fields extra questions, in their order
 */
public record CountryRules(
        QuietHours quiet,
        BigDecimal pilotSuccess,
        boolean filing,
        Set<DocumentKind> papers,
        Map<String, SenderRule> senders,
        Map<RequestState, Pace> paces,
        List<DayOff> daysOff,
        List<ProfileField> fields) {

    /** A country nobody wrote anything about. */
    public static final CountryRules NONE = new CountryRules(
            QuietHours.NONE, new BigDecimal("0.90"), false, Set.of(), Map.of(), Map.of(), List.of(), List.of());

    public CountryRules {
        papers = Set.copyOf(papers);
        senders = Map.copyOf(senders);
        paces = Map.copyOf(paces);
        daysOff = List.copyOf(daysOff);
        fields = List.copyOf(fields);
    }

    /** Whether a kind of number is to be had. */
    public boolean allows(String sender) {
        return Optional.ofNullable(senders.get(sender)).map(SenderRule::allowed).orElse(true);
    }

    public WorkingDays workingDays() {
        Set<LocalDate> off = daysOff.stream().flatMap(DayOff::days).collect(Collectors.toUnmodifiableSet());
        return new WorkingDays(off);
    }

    /** With this extra question: in the place of the one with its key, or as the last. */
    CountryRules with(ProfileField field) {
        Map<String, ProfileField> all = new LinkedHashMap<>();
        fields.forEach(each -> all.put(each.key(), each));
        all.put(field.key(), field);
        return asking(new ArrayList<>(all.values()));
    }

    CountryRules without(String key) {
        return asking(fields.stream().filter(field -> !field.key().equals(key)).toList());
    }

    /** The same with other questions. */
    public CountryRules asking(List<ProfileField> others) {
        return new CountryRules(quiet, pilotSuccess, filing, papers, senders, paces, daysOff, others);
    }
}
