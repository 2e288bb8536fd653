package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.platform.Fault;

class ProfileDraftTest {

    @Test
    void a_whole_one_becomes_a_profile_without_the_blanks_around() {
        ProfileDraft draft = new ProfileDraft(" Airtel Uganda ", " CLINIC ", " 16 ", " 0,5 ");

        assertThat(draft.faults()).isEmpty();
        assertThat(draft.profile()).isEqualTo(new Profile("Airtel Uganda", "CLINIC", 16, new BigDecimal("0.5")));
    }

    @Test
    void no_pace_means_no_limit() {
        assertThat(draft("10", "").profile().perSecond()).isEqualByComparingTo("0");
    }

    @Test
    void a_profile_survives_the_form() {
        Profile profile = new Profile("MTN", "", 256, new BigDecimal("12.500"));

        assertThat(ProfileDraft.of(profile).profile().perSecond()).isEqualByComparingTo("12.5");
        assertThat(ProfileDraft.of(profile).profile().inFlight()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "257", "-1", "1.5", "ten", "9999999999"})
    void as_many_at_once_as_cannot_be_is_refused_at_its_field(String inFlight) {
        assertThat(draft(inFlight, "").faults())
                .containsExactly(Fault.at("inFlight", "rule.whole-number", 1, Profile.MOST_IN_FLIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.0001", "1e3", "10001", "fast", "1.2.3"})
    void a_pace_that_cannot_be_is_refused_at_its_field(String perSecond) {
        assertThat(draft("1", perSecond).faults()).containsExactly(Fault.at("perSecond", "rule.pace", 10_000));
    }

    @Test
    void a_name_is_needed_and_fits_its_column() {
        assertThat(new ProfileDraft("  ", "", "1", "").faults()).containsExactly(Fault.at("name", "rule.required"));
        assertThat(new ProfileDraft("x".repeat(101), "", "1", "").faults())
                .containsExactly(Fault.at("name", "rule.too-long", 100));
    }

    @Test
    void a_sender_that_no_phone_can_show_is_refused() {
        assertThat(new ProfileDraft("MTN", "twelve chars", "1", "").faults())
                .containsExactly(Fault.at("sender", "rule.sender", "twelve chars"));
    }

    private static ProfileDraft draft(String inFlight, String perSecond) {
        return new ProfileDraft("MTN", "", inFlight, perSecond);
    }
}
