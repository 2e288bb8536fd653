package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gsm7Test {

    @Test
    void the_alphabet_has_127_characters_and_ten_more_behind_the_escape() {
        assertThat(all().filter(Gsm7::isBasic).count()).isEqualTo(127);
        assertThat(all().filter(Gsm7::isExtended).count()).isEqualTo(10);
        assertThat(all().filter(Gsm7::contains).count()).isEqualTo(137);
    }

    @Test
    void a_basic_character_costs_one_septet_an_extended_one_two_and_a_foreign_one_is_not_there() {
        assertThat(Gsm7.units('a')).isEqualTo(1);
        assertThat(Gsm7.units('\n')).isEqualTo(1);
        assertThat(Gsm7.units('€')).isEqualTo(2);
        assertThat(Gsm7.units('\f')).isEqualTo(2);
        assertThat(Gsm7.units('á')).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {'Ç', 'é', 'à', 'ù', 'ì', 'ò', 'ñ', 'Ω', '¤', '§', '@', '_', '\r'})
    void these_are_in_it(int codePoint) {
        assertThat(Gsm7.isBasic(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'ç', '`', '\t', 'á', 'í', 'ó', 'ú', 'ω', 0x0391, 0x1B, 0x00A0, '’', 0x1F600})
    void these_look_as_if_they_were_in_it_and_are_not(int codePoint) {
        assertThat(Gsm7.contains(codePoint)).isFalse();
    }

    private static IntStream all() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
