package org.tarishi.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.Admission.Expected;
import org.tarishi.gateway.GivenGateway;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.platform.Sentences;

class GatewayWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    private final GivenGateway given = GivenGateway.live();

    @Test
    void a_new_one_is_ready() {
        assertThat(light()).isEqualTo(Light.READY);
        assertThat(said()).isEqualTo("No message has gone over it yet.");
    }

    @Test
    void a_working_one_says_when_it_last_did() {
        given.accepted(NOW.minus(Duration.ofMinutes(2)));

        assertThat(light()).isEqualTo(Light.WORKS);
        assertThat(said()).isEqualTo("Last message taken 2 minutes ago.");
        assertThat(said(Locale.FRENCH)).isEqualTo("Dernier message accepté il y a 2 minutes.");
    }

    @Test
    void a_held_one_says_until_when_by_the_project_s_clock() {
        given.held(NOW.plusSeconds(60));

        assertThat(light()).isEqualTo(Light.HELD);
        assertThat(said())
                .isEqualTo("It asked us to slow down, so nothing is sent until 12:31. Then it goes on by itself.");
    }

    @Test
    void one_in_trouble_says_how_often_and_why_with_the_provider_s_words() {
        given.troubled(Trouble.of(ErrorClass.RETRY, "http.refused", "Connection refused"), NOW);
        assertThat(said()).startsWith("The last message was not taken. The provider’s server refused the connection");
        given.troubled(Trouble.of(ErrorClass.RETRY, "http.refused", "Connection refused"), NOW);
        assertThat(said()).startsWith("The last 2 messages were not taken.").endsWith("(Connection refused)");
        assertThat(light()).isEqualTo(Light.TROUBLED);
    }

    @Test
    void one_in_the_making_says_that_only_its_tests_go_over_it() {
        given.accepted(NOW).inTheMaking();

        assertThat(light()).isEqualTo(Light.IN_TEST);
        assertThat(said()).startsWith("It is being tested for a request.");
    }

    @Test
    void one_in_the_making_names_the_days_on_which_it_is_expected_where_they_are_known() {
        given.accepted(NOW).inTheMaking();
        given.gateway().admission().expect(new Expected(LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 20)));

        assertThat(said()).contains("It is expected to be live between 2026-12-10 and 2027-01-20");
    }

    @Test
    void one_that_a_person_paused_says_so_whatever_its_health() {
        given.accepted(NOW).paused("paused.by-a-person");

        assertThat(light()).isEqualTo(Light.PAUSED);
        assertThat(said()).isEqualTo("Somebody paused it. Its messages wait until it is resumed.");
    }

    @Test
    void one_without_credit_says_where_to_top_up() {
        given.troubled(Trouble.of(ErrorClass.CREDIT, "gateway.no-credit", ""), NOW)
                .paused("gateway.no-credit");

        assertThat(said()).contains("no credit left").contains("then resume");
    }

    @Test
    void a_reason_that_nobody_wrote_a_sentence_for_is_explained_by_its_class_else_named() {
        given.troubled(Trouble.of(ErrorClass.CONFIG, "acme.e17", "bad route"), NOW)
                .paused("acme.e17");
        assertThat(said()).isEqualTo("The provider does not accept our settings. Correct them, then resume.");

        given.troubled(Trouble.of(ErrorClass.RETRY, "http.timeout", ""), NOW);
        assertThat(said()).contains("(code acme.e17)");
    }

    @Test
    void a_code_that_nobody_wrote_a_sentence_for_is_named() {
        assertThat(words(Locale.ENGLISH).trouble("acme.e17", "bad route"))
                .isEqualTo("Something went wrong that this version has no words for (code acme.e17). (bad route)");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, less than a minute",
        "PT59S, less than a minute",
        "PT1M, one minute",
        "PT119M59S, 119 minutes",
        "PT2H, 2 hours",
        "PT47H, 47 hours",
        "P2D, 2 days",
        "P1000D, '1,000 days'"
    })
    void an_age_is_told_in_the_largest_unit_that_says_enough(Duration age, String told) {
        assertThat(words(Locale.ENGLISH).age(NOW.minus(age))).isEqualTo(told);
    }

    private Light light() {
        return Light.of(given.gateway(), given.health(), NOW);
    }

    private String said() {
        return said(Locale.ENGLISH);
    }

    private String said(Locale language) {
        return words(language).health(given.gateway(), given.health());
    }

    private static GatewayWords words(Locale language) {
        return new GatewayWords(Sentences.in(language), NOW, ZoneId.of("Africa/Nairobi"));
    }
}
