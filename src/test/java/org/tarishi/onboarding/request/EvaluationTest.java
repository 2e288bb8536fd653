package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.onboarding.country.CountryRules;
import org.tarishi.onboarding.country.ProfileField;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Sentences;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void a_form_that_is_filled_in_well_has_no_errors_and_no_warnings() {
        Evaluation evaluation = evaluate(Map.of());

        assertThat(evaluation.errors()).isEmpty();
        assertThat(evaluation.warnings()).isEmpty();
    }

    @Test
    void an_empty_form_names_every_question_that_is_needed() {
        Evaluation evaluation = Evaluation.of(RequestForm.standard(), Answers.NONE, TODAY);

        assertThat(evaluation.errors())
                .extracting(Fault::field)
                .contains("direction", "operators", "sample-1", "declare-costs")
                .doesNotContain("sample-3", "partner-name", "data-note");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operators       | X                        | rule.answer.too-short
            peak            | 0                        | rule.answer.number
            sent-1          | many                     | rule.answer.number
            message-max     | 0,5                      | rule.answer.amount
            currency        | EURO                     | rule.answer.currency
            start-date      | 2026-11-24               | rule.answer.past
            start-date      | next week                | rule.answer.date
            project-email   | amina                    | rule.answer.email
            project-phone   | 0712345678               | rule.answer.phone
            privacy-url     | http://clinic.example.org| rule.answer.url
            direction       | sideways                 | rule.answer.choice
            declare-costs   | no                       | rule.answer.missing
            """)
    void a_wrong_answer_is_named_with_what_is_wrong(String question, String answer, String code) {
        assertThat(evaluate(Map.of(question, answer)).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(question))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(code))
                .satisfies(fault ->
                        assertThat(Sentences.in(Locale.FRENCH).of(fault)).isNotEqualTo(code));
    }

    @Test
    void only_short_codes_and_free_numbers_are_billed_in_reverse() {
        assertThat(evaluate(Map.of("sender", "alphanumeric")).errors())
                .extracting(Fault::code)
                .containsExactly("rule.answer.reverse-billing");
    }

    @Test
    void sensitive_data_ask_for_a_word_on_their_protection() {
        assertThat(evaluate(Map.of("data-note", "")).errors())
                .extracting(Fault::code)
                .containsExactly("rule.answer.data-note");
        assertThat(evaluate(Map.of("data-note", "", "personal-data", "no", "children", "no", "health-status", "no"))
                        .errors())
                .isEmpty();
    }

    @Test
    void a_partners_name_is_asked_only_where_there_is_a_partner() {
        assertThat(evaluate(Map.of("partner", "no", "partner-name", "")).errors())
                .isEmpty();
    }

    @Test
    void what_is_odd_but_possible_is_a_warning() {
        assertThat(evaluate(Map.of(
                                "peak", "1",
                                "broadcast-size", "7201",
                                "broadcast-hours", "1",
                                "finance-email", "money@gmail.com",
                                "sender", "shared-short-code"))
                        .warnings())
                .extracting(Fault::code)
                .containsExactly("warning.answer.peak", "warning.answer.free-mail", "warning.answer.shared-code");
    }

    @Test
    void what_only_one_country_asks_must_match_its_pattern() {
        ProfileField licence = new ProfileField(
                "licence", ProfileField.Kind.TEXT, true, "Licence", "", "Six digits.", "", "[0-9]{6}", "");

        assertThat(inA(licence, Map.of()).errors())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("own-licence", "rule.answer.missing"));
        assertThat(inA(licence, Map.of("own-licence", "12345")).errors())
                .extracting(Fault::code)
                .containsExactly("rule.answer.pattern");
        assertThat(inA(licence, Map.of("own-licence", "123456")).errors()).isEmpty();
    }

    @Test
    void what_only_one_kind_of_number_is_asked_is_not_asked_of_others() {
        ProfileField header =
                new ProfileField("header", ProfileField.Kind.TEXT, true, "Header", "", "", "", "", "alphanumeric");

        assertThat(inA(header, Map.of("sender", "short-code")).errors()).isEmpty();
        assertThat(inA(header, Map.of("sender", "alphanumeric", "inbound-payer", "sender"))
                        .errors())
                .extracting(Fault::field)
                .containsExactly("own-header");
    }

    private static Evaluation inA(ProfileField field, Map<String, String> changed) {
        RequestForm form = RequestForm.in(CountryRules.NONE.asking(List.of(field)), Locale.ENGLISH);
        Map<String, String> answers = new HashMap<>(GivenAnswers.good());
        answers.putAll(changed);
        return Evaluation.of(form, new Answers(answers), TODAY);
    }

    private static Evaluation evaluate(Map<String, String> changed) {
        Map<String, String> answers = new HashMap<>(GivenAnswers.good());
        answers.putAll(changed);
        return Evaluation.of(RequestForm.standard(), new Answers(answers), TODAY);
    }
}
