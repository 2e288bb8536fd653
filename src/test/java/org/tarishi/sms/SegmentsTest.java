package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Anchors measured with two public calculators; see segments.tsv for many more. */
class SegmentsTest {

    static Stream<Arguments> anchors() {
        return Stream.of(
                Arguments.of("a".repeat(160), Encoding.GSM_7, List.of(160)),
                Arguments.of("a".repeat(161), Encoding.GSM_7, List.of(153, 8)),
                Arguments.of("a".repeat(306), Encoding.GSM_7, List.of(153, 153)),
                Arguments.of("a".repeat(307), Encoding.GSM_7, List.of(153, 153, 1)),
                Arguments.of("a".repeat(158) + "[", Encoding.GSM_7, List.of(160)),
                Arguments.of("a".repeat(159) + "[", Encoding.GSM_7, List.of(153, 8)),
                Arguments.of("€".repeat(80), Encoding.GSM_7, List.of(160)),
                Arguments.of("€".repeat(81), Encoding.GSM_7, List.of(152, 10)),
                Arguments.of("\f".repeat(80), Encoding.GSM_7, List.of(160)),
                Arguments.of("\f".repeat(81), Encoding.GSM_7, List.of(152, 10)),
                Arguments.of("a".repeat(152) + "[" + "a".repeat(153), Encoding.GSM_7, List.of(152, 153, 2)),
                Arguments.of("á".repeat(70), Encoding.UCS_2, List.of(70)),
                Arguments.of("á".repeat(71), Encoding.UCS_2, List.of(67, 4)),
                Arguments.of("á".repeat(134), Encoding.UCS_2, List.of(67, 67)),
                Arguments.of("á".repeat(135), Encoding.UCS_2, List.of(67, 67, 1)),
                Arguments.of("á".repeat(66) + "😀" + "á".repeat(66), Encoding.UCS_2, List.of(66, 67, 1)),
                Arguments.of("🐳".repeat(35), Encoding.UCS_2, List.of(70)),
                Arguments.of("🐳".repeat(36), Encoding.UCS_2, List.of(66, 6)));
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void a_text_splits_as_measured(String text, Encoding encoding, List<Integer> units) {
        Segments segments = Segments.of(text);

        assertThat(segments.encoding()).isEqualTo(encoding);
        assertThat(segments.parts()).extracting(encoding::units).isEqualTo(units);
        assertThat(segments.units())
                .isEqualTo(units.stream().mapToInt(Integer::intValue).sum());
        assertThat(String.join("", segments.parts())).isEqualTo(text);
    }

    @Test
    void characters_are_code_points() {
        Segments segments = Segments.of("🐳".repeat(36));

        assertThat(segments.characters()).isEqualTo(36);
        assertThat(segments.parts())
                .extracting(part -> part.codePointCount(0, part.length()))
                .containsExactly(33, 3);
    }

    @Test
    void the_empty_text_has_no_part_and_room_for_a_whole_one() {
        Segments segments = Segments.of("");

        assertThat(segments).isEqualTo(new Segments(Encoding.GSM_7, 0, 0, List.of(), List.of()));
        assertThat(segments.count()).isZero();
        assertThat(segments.left()).isEqualTo(160);
    }

    @Test
    void what_is_left_is_counted_in_the_last_part() {
        assertThat(Segments.of("a".repeat(158)).left()).isEqualTo(2);
        assertThat(Segments.of("a".repeat(160)).left()).isZero();
        assertThat(Segments.of("a".repeat(161)).left()).isEqualTo(145);
        assertThat(Segments.of("á").left()).isEqualTo(69);
        assertThat(Segments.of("á".repeat(71)).left()).isEqualTo(63);
    }

    @Test
    void the_characters_that_force_unicode_are_named_once_each_in_order_and_whole() {
        assertThat(Segments.of("Habari “yako”… 🐳 “tena”").forcing()).containsExactly("“", "”", "…", "🐳");
        assertThat(Segments.of("Price {10} €").forcing()).isEmpty();
    }

    @Test
    void no_more_than_twenty_forcing_characters_are_named() {
        assertThat(Segments.of("абвгдежзийклмнопрстуфхц").forcing())
                .hasSize(20)
                .startsWith("а")
                .endsWith("у");
    }

    @Test
    void a_flag_stays_whole_where_that_costs_nothing() {
        String flag = "🇰🇪";

        Segments segments = Segments.of("á".repeat(65) + flag + "á".repeat(66));

        assertThat(segments.parts()).extracting(String::length).containsExactly(65, 67, 3);
        assertThat(segments.parts().get(1)).startsWith(flag);
    }

    @Test
    void a_vowel_sign_leaves_its_letter_where_that_saves_a_part() {
        assertThat(Segments.of("कि".repeat(67)).parts())
                .extracting(String::length)
                .containsExactly(67, 67);
        assertThat(Segments.of("कि".repeat(40)).parts())
                .extracting(String::length)
                .containsExactly(66, 14);
    }

    @Test
    void marks_stacked_without_end_are_cut_too() {
        String text = "a" + "\u0301".repeat(200);

        assertThat(Segments.of(text).parts()).extracting(String::length).containsExactly(67, 67, 67);
    }

    @Test
    void half_a_surrogate_pair_loses_nothing() {
        String text = "x".repeat(70) + "\uD83D" + "y".repeat(70);

        assertThat(String.join("", Segments.of(text).parts())).isEqualTo(text);
        assertThat(Segments.of(text).count()).isEqualTo(3);
    }

    @Test
    void the_words_do_not_reach_a_log() {
        assertThat(Segments.of("Amina")).hasToString("Segments[GSM_7, 5 units, 1 parts]");
    }
}
