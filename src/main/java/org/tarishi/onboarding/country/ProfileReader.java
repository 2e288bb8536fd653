package org.tarishi.onboarding.country;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.platform.Fault;
import org.tarishi.sending.quiet.QuietHours;

/** Reads a {@link ProfileDraft}; collects every fault, at the names of its components, instead of stopping at the first. */
final class ProfileReader {

    private static final Pattern DAY_OFF =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\s+(\\d{4}-\\d\\d-\\d\\d))?\\s*(.*)");
    private static final int LONGEST_FREEZE = 90;
    private static final int LONGEST_STAGE = 1000;

    private final ProfileDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    ProfileReader(ProfileDraft draft) {
        this.draft = draft;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Worth something only when there are no faults. Without extra questions, which are kept one by one. */
    CountryRules read() {
        return new CountryRules(
                quiet(),
                success(),
                draft.filing(),
                draft.papers().stream().map(DocumentKind::valueOf).collect(Collectors.toSet()),
                senders(),
                paces(),
                daysOff(),
                List.of());
    }

    private QuietHours quiet() {
        if (draft.quietFrom().isBlank() && draft.quietTo().isBlank()) {
            return QuietHours.NONE;
        }
        return new QuietHours(
                time(draft.quietFrom(), "quietFrom"), time(draft.quietTo(), "quietTo"), draft.promotional());
    }

    private LocalTime time(String text, String field) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException notATime) {
            faults.add(Fault.at(field, "rule.country.time"));
            return LocalTime.MIDNIGHT;
        }
    }

    private BigDecimal success() {
        boolean fits = draft.success().matches("\\d{1,2}(\\.\\d)?|100");
        if (!fits) {
            faults.add(Fault.at("success", "rule.country.percent"));
        }
        return new BigDecimal(fits ? draft.success() : "0").movePointLeft(2);
    }

    /** Those that are as usual are not kept. */
    private Map<String, SenderRule> senders() {
        Map<String, SenderRule> peculiar = new HashMap<>(draft.senders());
        peculiar.values().removeIf(rule -> rule.allowed() && rule.warning().isBlank());
        return peculiar;
    }

    private Map<RequestState, Pace> paces() {
        Map<RequestState, Pace> paces = new EnumMap<>(RequestState.class);
        draft.paces().forEach((stage, typed) -> {
            if (!typed.half().isBlank() || !typed.mostly().isBlank()) {
                paces.put(RequestState.valueOf(stage), pace(stage, typed));
            }
        });
        return paces;
    }

    private Pace pace(String stage, ProfileDraft.TypedPace typed) {
        int half = days(typed.half(), "half_" + stage);
        int mostly = days(typed.mostly(), "mostly_" + stage);
        if (mostly < half) {
            faults.add(Fault.at("mostly_" + stage, "rule.country.pace"));
        }
        return new Pace(half, mostly);
    }

    private int days(String text, String field) {
        boolean fits = text.strip().matches("\\d{1,4}") && Integer.parseInt(text.strip()) <= LONGEST_STAGE;
        if (!fits) {
            faults.add(Fault.at(field, "rule.answer.number", 0, LONGEST_STAGE));
        }
        return fits ? Integer.parseInt(text.strip()) : 0;
    }

    private List<DayOff> daysOff() {
        return draft.daysOff()
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> dayOff(line.strip()).stream())
                .toList();
    }

    private List<DayOff> dayOff(String line) {
        Matcher parts = DAY_OFF.matcher(line);
        try {
            if (parts.matches()) {
                LocalDate first = LocalDate.parse(parts.group(1));
                LocalDate last = parts.group(2) == null ? first : LocalDate.parse(parts.group(2));
                if (!last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_FREEZE))) {
                    return List.of(new DayOff(first, last, parts.group(3)));
                }
            }
        } catch (DateTimeException notADay) {
            // said below, with the line
        }
        faults.add(Fault.at("daysOff", "rule.country.day-off", line));
        return List.of();
    }
}
