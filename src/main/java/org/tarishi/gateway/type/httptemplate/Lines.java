package org.tarishi.gateway.type.httptemplate;

import java.util.List;
import java.util.Optional;

/** Settings that hold one thing a line. */
final class Lines {

    /** The two sides of a line, stripped. */
    record Pair(String left, String right) {}

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Splits at the first sign; empty when it is not there or nothing stands before it. */
    static Optional<Pair> atFirst(String line, char sign) {
        return at(line, line.indexOf(sign));
    }

    static Optional<Pair> atLast(String line, char sign) {
        return at(line, line.lastIndexOf(sign));
    }

    private static Optional<Pair> at(String line, int index) {
        return index < 1
                ? Optional.empty()
                : Optional.of(new Pair(
                        line.substring(0, index).strip(),
                        line.substring(index + 1).strip()));
    }
}
