package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Settings;

/** What makes one configuration another. */
class ConfigurationMarkTest {

    private static final Profile PROFILE = new Profile("Kenya", "HEALTH", 10, new BigDecimal("20"));
    private static final Map<String, String> VALUES = Map.of("host", "smsc.example.org:2775", "password", "secret");

    @Test
    void the_same_configuration_always_has_the_same_mark() {
        assertThat(mark(PROFILE, VALUES)).matches("[0-9a-f]{64}").isEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(PROFILE, VALUES))
                .as("a mark that changed between releases would send every request back to its tests")
                .isEqualTo("f139e8255343fe68907e6f1282a267a17b3b37495c3de6d1678e0243179bf876");
    }

    @Test
    void another_type_setting_secret_sender_or_pace_makes_another_mark() {
        assertThat(ConfigurationMark.of("httptemplate", PROFILE, settings(VALUES)))
                .isNotEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(PROFILE, Map.of("host", "smsc.example.org:2776", "password", "secret")))
                .isNotEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(PROFILE, Map.of("host", "smsc.example.org:2775", "password", "other")))
                .isNotEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(new Profile("Kenya", "", 10, new BigDecimal("20")), VALUES))
                .isNotEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(new Profile("Kenya", "HEALTH", 11, new BigDecimal("20")), VALUES))
                .isNotEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(new Profile("Kenya", "HEALTH", 10, new BigDecimal("21")), VALUES))
                .isNotEqualTo(mark(PROFILE, VALUES));
    }

    @Test
    void a_name_a_trailing_zero_and_an_empty_setting_make_no_difference() {
        assertThat(mark(new Profile("Kenya 2", "HEALTH", 10, new BigDecimal("20.000")), VALUES))
                .isEqualTo(mark(PROFILE, VALUES));
        assertThat(mark(PROFILE, Map.of("host", "smsc.example.org:2775", "password", "secret", "port", "")))
                .isEqualTo(mark(PROFILE, VALUES));
    }

    @Test
    void no_text_runs_into_the_next() {
        assertThat(mark(PROFILE, Map.of("a", "b1:c", "d", "e")))
                .isNotEqualTo(mark(PROFILE, Map.of("a", "b", "c", "d")));
        assertThat(mark(PROFILE, Map.of("host", "x", "password", "")))
                .isNotEqualTo(mark(PROFILE, Map.of("host", "", "password", "x")));
    }

    private static String mark(Profile profile, Map<String, String> values) {
        return ConfigurationMark.of("smpp", profile, settings(values));
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(values, Set.of("password"));
    }
}
