package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random texts, the same each run, against a slow and plain reading of the rules. */
class SegmentsPropertyTest {

    private static final int TEXTS = 20_000;
    private static final int[] BORDERS = {66, 67, 70, 134, 152, 153, 160, 306};

    private final Random random = new Random(20_261_123);

    @Test
    void a_text_without_clusters_splits_as_the_plain_rules_say() {
        for (int i = 0; i < TEXTS; i++) {
            String text = text("abc de\n€[~}äß", i % 2 == 0 ? "" : "á€🐳😀ж中𝄞’");

            assertThat(Segments.of(text).parts()).as(escaped(text)).isEqualTo(slowly(text));
        }
    }

    @Test
    void clusters_change_where_a_text_is_cut_but_never_how_often() {
        for (int i = 0; i < TEXTS / 4; i++) {
            String text = text("abc ab", "किखंÀ́🇰🇪👩‍⚕️é\r\n");
            Segments segments = Segments.of(text);

            assertThat(segments.count())
                    .as(escaped(text))
                    .isEqualTo(slowly(text).size());
            assertThat(String.join("", segments.parts())).isEqualTo(text);
            assertThat(segments.parts()).allSatisfy(part -> assertWhole(part, segments));
        }
    }

    private static void assertWhole(String part, Segments segments) {
        int budget = segments.count() == 1
                ? segments.encoding().single()
                : segments.encoding().concatenated();
        assertThat(segments.encoding().units(part)).isBetween(1, budget);
        assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
        assertThat(Character.isHighSurrogate(part.charAt(part.length() - 1))).isFalse();
    }

    /** Rules 1 to 3 on arrays of what goes over the air: -1 is the escape, a negative is the half that must follow it. */
    private static List<String> slowly(String text) {
        String basic =
                "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                        + "abcdefghijklmnopqrstuvwxyzäöñüà";
        boolean gsm = text.chars().allMatch(c -> (basic + "\f^{}\\[~]|€").indexOf(c) >= 0);
        List<Integer> starts = new ArrayList<>(); // for each unit, the index in text where it may begin a part, or -1
        for (int at = 0; at < text.length(); at++) {
            starts.add(!gsm && Character.isLowSurrogate(text.charAt(at)) ? -1 : at);
            if (gsm && basic.indexOf(text.charAt(at)) < 0) {
                starts.add(-1);
            }
        }
        int limit = starts.size() <= (gsm ? 160 : 70) ? starts.size() : gsm ? 153 : 67;
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < starts.size(); ) {
            int to = Math.min(from + limit, starts.size());
            while (to < starts.size() && starts.get(to) < 0) {
                to--;
            }
            parts.add(text.substring(starts.get(from), to < starts.size() ? starts.get(to) : text.length()));
            from = to;
        }
        return parts;
    }

    private String text(String often, String seldom) {
        int near = BORDERS[random.nextInt(BORDERS.length)] + random.nextInt(7) - 3;
        int length = random.nextBoolean() ? near : 1 + random.nextInt(400);
        int share = random.nextInt(100);
        return IntStream.range(0, length)
                .mapToObj(i -> seldom.isEmpty() || random.nextInt(100) >= share ? one(often) : one(seldom))
                .collect(Collectors.joining());
    }

    private String one(String from) {
        int[] characters = from.codePoints().toArray();
        return Character.toString(characters[random.nextInt(characters.length)]);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("%04x", c)).collect(Collectors.joining(" "));
    }
}
