package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GsmOctetsTest {

    @Test
    void codes_are_those_of_the_standard() {
        assertThat(HexFormat.of().formatHex(GsmOctets.encode("@£_ΞÆß ¡Ü§¿aà"))).isEqualTo("0001111a1c1e20405e5f60617f");
        assertThat(HexFormat.of().formatHex(GsmOctets.encode("\f^{}\\[~]|€")))
                .isEqualTo("1b0a1b141b281b291b2f1b3c1b3d1b3e1b401b65");
    }

    @Test
    void every_character_of_the_alphabet_comes_back() {
        String all = IntStream.range(0, 0x2100)
                .filter(Gsm7::contains)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(all).hasSize(137);
        assertThat(GsmOctets.decode(GsmOctets.encode(all))).isEqualTo(all);
    }

    @Test
    void what_no_handset_knows_is_a_space() {
        assertThat(GsmOctets.decode(new byte[] {0x41, 0x1B, 0x42, 0x43, 0x1B})).isEqualTo("A C ");
    }

    @Test
    void other_characters_are_a_bug_of_the_caller() {
        assertThatThrownBy(() -> GsmOctets.encode("ç")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GsmOctets.encode("\u001B")).isInstanceOf(IllegalArgumentException.class);
    }
}
