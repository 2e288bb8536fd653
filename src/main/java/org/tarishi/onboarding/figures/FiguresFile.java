package org.tarishi.onboarding.figures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures as a file for a spreadsheet: comma-separated (RFC 4180), one figure a line, so that more figures never move a
 * column.
 */
final class FiguresFile {

    private final StringBuilder lines = new StringBuilder("figure,of,measure,value\r\n");

    FiguresFile took(String figure, List<Took> all) {
        for (Took each : all) {
            line(figure, each.of(), "count", each.count());
            line(figure, each.of(), "median days", each.median());
            line(figure, each.of(), "p80 days", each.mostly());
        }
        return this;
    }

    FiguresFile shares(String figure, List<Share> all) {
        for (Share each : all) {
            line(figure, each.of(), "count", each.part());
            line(figure, each.of(), "of", each.whole());
        }
        return this;
    }

    FiguresFile months(List<Month> all) {
        for (Month each : all) {
            line("month", each.month(), "handed in", each.handedIn());
            line("month", each.month(), "live", each.live());
            line("month", each.month(), "ended", each.ended());
        }
        return this;
    }

    FiguresFile line(String figure, String of, String measure, Object value) {
        lines.append(List.of(figure, of, measure, value.toString()).stream()
                        .map(FiguresFile::cell)
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
