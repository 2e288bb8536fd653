package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "malaria, MALARIA",
        "Santé, SANTE",
        "ÉCOLE, ecole",
        "straße, STRASSE",
        "TB2, tb٢",
        "ｆｕｌｌ, FULL",
        "مُساعدة, مساعدة"
    })
    void capitals_accents_and_ways_to_write_a_sign_make_no_difference(String one, String other) {
        assertThat(word(one)).isEqualTo(word(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "two words", "22395", "stop!", "a-b", "abcdefghijabcdefghijabcdefghijk"})
    void a_keyword_is_one_word_of_letters_and_digits(String typed) {
        assertThat(Word.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MALARlA, MALARIA", "J0IN, JOIN", "1NFO, INFO", "CLINIС, CLINIC", "ΜΑΜΑ, MAMA", "l1I, III"})
    void signs_that_are_drawn_alike_look_alike(String one, String other) {
        assertThat(word(one).looksLike(word(other))).isTrue();
        assertThat(word(other).looksLike(word(one))).isTrue();
    }

    @Test
    void words_that_differ_do_not_look_alike() {
        assertThat(word("MALARIA").looksLike(word("MALAYSIA"))).isFalse();
        assertThat(word("JOIN").looksLike(word("JOINS"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"JOIN, JOINS", "JOIN, OIN", "JOIN, JAIN", "JOIN, JOHN", "JOIN, JOIN", "AB, ABC"})
    void one_letter_more_less_or_other_is_near(String one, String other) {
        assertThat(word(one).isNear(word(other))).isTrue();
        assertThat(word(other).isNear(word(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"JOIN, JOINED", "JOIN, JINO", "MALARIA, CHOLERA", "AB, CD"})
    void two_letters_are_not_near(String one, String other) {
        assertThat(word(one).isNear(word(other))).isFalse();
        assertThat(word(other).isNear(word(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'malaria 3 cases', MALARIA", "'  «Malaria», please', MALARIA", "Santé: oui, SANTE", "रोको, रोको"})
    void the_first_word_of_a_text_is_read_whatever_stands_around_it(String text, String first) {
        assertThat(Word.first(text)).contains(word(first));
    }

    @Test
    void a_text_may_have_no_word() {
        assertThat(Word.first("🙏 !!!")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop",
                "ST0P",
                "Arrêt",
                "help",
                "HEIP",
                "acha",
                "रोको",
                "إيقاف",
                "አቁም",
                "ЅТОР",
                "Reprendre",
                "voltar"
            })
    void words_that_mean_the_same_to_everybody_are_reserved(String word) {
        assertThat(ReservedWords.like(word(word))).isPresent();
    }

    @Test
    void other_words_are_not_reserved() {
        assertThat(ReservedWords.like(word("STOCK"))).isEmpty();
        assertThat(ReservedWords.like(word("SHOP"))).isEmpty();
    }

    private static Word word(String typed) {
        return Word.read(typed).orElseThrow();
    }
}
