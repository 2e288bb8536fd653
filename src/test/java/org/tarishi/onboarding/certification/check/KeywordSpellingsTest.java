package org.tarishi.onboarding.certification.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordSpellingsTest {

    @Test
    void there_are_ten_with_other_capitals_spaces_accents_signs_around_and_digits() {
        assertThat(KeywordSpellings.of("Santé24"))
                .hasSize(10)
                .contains("SANTÉ24", "santé24", "   Santé24", "sánté24", "SANTÉ\u0662\u0664", "\"santé24\"");
    }

    @Test
    void a_word_without_vowels_gets_its_accent_all_the_same() {
        assertThat(KeywordSpellings.of("XYZ")).contains("x\u0301yz");
    }
}
