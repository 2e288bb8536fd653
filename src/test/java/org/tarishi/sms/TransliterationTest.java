package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "“Habari” ‘yako’|\"Habari\" 'yako'|4",
                "It’s 5′ – 6—7|It's 5' - 6-7|4",
                "« Oui »|\" Oui \"|2",
                "Wait…|Wait...|1",
                "a\u00A0b\u2009c\u3000d\te|a b c d e|4",
                "a\u200Bb\uFEFFc\u2060d\u00ADe|abcde|4",
                "a\u200Db\u200Ec|abc|2",
                "e\u0301te\u0301|été|2"
            })
    void punctuation_and_spaces_become_what_gsm_has(String text, String safe, int changed) {
        assertThat(Transliteration.safe(text)).isEqualTo(new Transliterated(safe, changed));
    }

    @Test
    void line_breaks_become_line_feeds_and_control_characters_go() {
        assertThat(Transliteration.safe("line\u2028next\u0085last"))
                .isEqualTo(new Transliterated("line\nnext\nlast", 2));
        assertThat(Transliteration.safe("nul\u0000 esc\u001B")).isEqualTo(new Transliterated("nul esc", 2));
        assertThat(Transliteration.safe("a\r\nb\fc")).isEqualTo(new Transliterated("a\r\nb\fc", 0));
    }

    @Test
    void double_marks_become_two() {
        assertThat(Transliteration.safe("really\u203C\u2049")).isEqualTo(new Transliterated("really!!!?", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain text, {with} € and\nlines\f",
                "çáíóú ÀÊ ñ ő ı İ",
                "2½ tablets",
                "3 × 5 µg",
                "भारत में",
                "写。「」",
                "🐳",
                "col·legi"
            })
    void letters_accents_and_figures_stay(String text) {
        assertThat(Transliteration.safe(text)).isEqualTo(new Transliterated(text, 0));
    }

    @Test
    void joiners_stay_where_the_script_needs_them() {
        String family = "👩\u200D⚕\uFE0F";
        String persian = "می\u200Cروم";

        assertThat(Transliteration.safe(family + persian)).isEqualTo(new Transliterated(family + persian, 0));
    }

    @Test
    void an_ellipsis_stays_where_three_dots_would_only_be_longer() {
        assertThat(Transliteration.safe("“ሰላም”…")).isEqualTo(new Transliterated("\"ሰላም\"…", 2));
    }

    @Test
    void a_letter_that_composing_would_take_apart_stays_one_unit() {
        assertThat(Transliteration.safe("\u0958 e\u0301")).isEqualTo(new Transliterated("\u0958 é", 1));
    }

    @Test
    void one_curly_quote_less_saves_a_part() {
        String text = "Don’t forget your visit at the clinic tomorrow morning at nine. Bring the child health card.";

        assertThat(Segments.of(text).count()).isEqualTo(2);
        assertThat(Segments.of(Transliteration.safe(text).text()).count()).isEqualTo(1);
    }

    @Test
    void the_words_do_not_reach_a_log() {
        assertThat(Transliteration.safe("“Amina”")).hasToString("Transliterated[7 units, 2 changed]");
    }
}
