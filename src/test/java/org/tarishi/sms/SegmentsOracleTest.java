package org.tarishi.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Against two calculators that others wrote; {@code segments.cjs} tells how the file was made. */
class SegmentsOracleTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private record Row(Encoding encoding, List<Integer> units, List<Integer> lengths, String text) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            String text = ESCAPE.matcher(columns[3])
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(found.group(1), 16))));
            return new Row(Encoding.valueOf(columns[0]), numbers(columns[1]), numbers(columns[2]), text);
        }

        private static List<Integer> numbers(String column) {
            return Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
        }
    }

    @Test
    void five_thousand_random_texts_split_as_two_public_calculators_split_them() throws IOException {
        List<Row> rows = rows();

        assertThat(rows).hasSize(5_000);
        SoftAssertions.assertSoftly(softly -> rows.forEach(row -> {
            Segments ours = Segments.of(row.text());
            softly.assertThat(new Row(ours.encoding(), units(ours), lengths(ours), String.join("", ours.parts())))
                    .isEqualTo(row);
        }));
    }

    private static List<Integer> units(Segments segments) {
        return segments.parts().stream().map(segments.encoding()::units).toList();
    }

    private static List<Integer> lengths(Segments segments) {
        return segments.parts().stream().map(String::length).toList();
    }

    private static List<Row> rows() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                SegmentsOracleTest.class.getResourceAsStream("segments.tsv"), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(Row::of)
                    .toList();
        }
    }
}
