package org.tarishi.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a text into parts by greedy fill.
 *
 * <p>Pieces are never cut: a code point, so neither an escape pair nor a surrogate pair is torn. In UCS-2 what a reader
 * sees as one character (a flag, a base with its vowel sign) stays whole too, unless that costs a part: the network bills
 * parts. The number of parts therefore never depends on the Java version's idea of such clusters.
 */
final class Parts {

    private static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);

    private final Encoding encoding;
    private final List<String> full = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openUnits;

    private Parts(Encoding encoding) {
        this.encoding = encoding;
    }

    static List<String> of(String text, Encoding encoding) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (encoding.units(text) <= encoding.single()) {
            return List.of(text);
        }
        List<String> tightest = new Parts(encoding).fill(codePoints(text));
        if (encoding == Encoding.GSM_7) {
            return tightest;
        }
        List<String> kindest = new Parts(encoding).fill(clusters(text));
        return kindest.size() > tightest.size() ? tightest : kindest;
    }

    private List<String> fill(Stream<String> pieces) {
        pieces.forEachOrdered(this::add);
        close();
        return full;
    }

    private void add(String piece) {
        int units = encoding.units(piece);
        if (openUnits + units > encoding.concatenated()) {
            close();
        }
        open.append(piece);
        openUnits += units;
    }

    private void close() {
        if (openUnits > 0) {
            full.add(open.toString());
            open.setLength(0);
            openUnits = 0;
        }
    }

    private static Stream<String> codePoints(String text) {
        return text.codePoints().mapToObj(Character::toString);
    }

    private static Stream<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).flatMap(Parts::unlessTooLong);
    }

    // Marks can be stacked without end; such a cluster is no character any more
    private static Stream<String> unlessTooLong(String cluster) {
        return cluster.length() > Encoding.UCS_2.concatenated() ? codePoints(cluster) : Stream.of(cluster);
    }
}
