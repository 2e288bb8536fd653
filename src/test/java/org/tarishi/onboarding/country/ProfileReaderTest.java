package org.tarishi.onboarding.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.onboarding.country.ProfileDraft.TypedPace;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.quiet.QuietHours;

class ProfileReaderTest {

    private static final Map<String, SenderRule> SENDERS = Map.of(
            "short-code", new SenderRule(true, "", ""), "shared-short-code", new SenderRule(false, "Forbidden.", ""));

    @Test
    void what_was_typed_well_is_read_as_it_is_meant() {
        CountryRules rules = new ProfileReader(
                        draft("20:00", "92.5", "10", "25", "2026-12-12 Jamhuri Day\n\n2026-12-15 2027-01-05 Freeze"))
                .read();

        assertThat(rules.quiet()).isEqualTo(new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), true));
        assertThat(rules.pilotSuccess()).isEqualByComparingTo(new BigDecimal("0.925"));
        assertThat(rules.papers()).containsExactly(DocumentKind.LETTER);
        assertThat(rules.paces()).isEqualTo(Map.of(RequestState.SOURCING, new Pace(10, 25)));
        assertThat(rules.daysOff())
                .extracting(DayOff::line)
                .containsExactly("2026-12-12 Jamhuri Day", "2026-12-15 2027-01-05 Freeze");
        assertThat(rules.workingDays().off()).hasSize(1 + 22).contains(LocalDate.parse("2026-12-25"));
        assertThat(rules.allows("shared-short-code")).isFalse();
        assertThat(rules.senders()).as("what is as usual is not kept").containsOnlyKeys("shared-short-code");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evening | 90  | 10 | 25  | 2026-12-12 Day            | quietFrom       | rule.country.time
            20:00   | 101 | 10 | 25  | 2026-12-12 Day            | success         | rule.country.percent
            20:00   | 90  | x  | 25  | 2026-12-12 Day            | half_SOURCING   | rule.answer.number
            20:00   | 90  | 30 | 25  | 2026-12-12 Day            | mostly_SOURCING | rule.country.pace
            20:00   | 90  | 10 | 25  | Christmas                 | daysOff         | rule.country.day-off
            20:00   | 90  | 10 | 25  | 2026-02-30 No day         | daysOff         | rule.country.day-off
            20:00   | 90  | 10 | 25  | 2026-12-12 2026-12-11 Day | daysOff         | rule.country.day-off
            """)
    void what_was_typed_badly_is_said_at_its_field(
            String quiet, String success, String half, String mostly, String off, String field, String code) {
        ProfileReader reader = new ProfileReader(draft(quiet, success, half, mostly, off));
        reader.read();

        assertThat(reader.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field))
                .extracting(Fault::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0-9", "(a+)+", "([a-z]*)*x"})
    void a_pattern_that_is_none_or_could_run_for_years_is_refused(String pattern) {
        assertThatThrownBy(() -> FieldRules.demand(field("trade-licence", pattern)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).code()).isEqualTo("rule.country.pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trade Licence", "a_b", "-a"})
    void a_key_is_lower_case_words_joined_by_hyphens(String key) {
        assertThatThrownBy(() -> FieldRules.demand(field(key, "[0-9]{6}")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults().get(0).field()).isEqualTo("key"));
    }

    private static ProfileField field(String key, String pattern) {
        return new ProfileField(key, ProfileField.Kind.TEXT, true, "Trade licence", "", "Six digits.", "", pattern, "");
    }

    private static ProfileDraft draft(String quiet, String success, String half, String mostly, String off) {
        return new ProfileDraft(
                quiet,
                "08:00",
                true,
                success,
                false,
                List.of("LETTER"),
                SENDERS,
                Map.of("SOURCING", new TypedPace(half, mostly), "PILOT", new TypedPace("", "")),
                off);
    }
}
