package org.tarishi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as the table of the docs, and which floors were missed. */
final class Figures {

    private static final Path FILE = Path.of("target", "bench.md");

    private final List<String> rows = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /** A rate against the reference's of the same minute. */
    void atLeast(String job, double measured, double reference, double floor) {
        double ratio = measured / reference;
        row(job, number(measured) + "/s", number(reference) + "/s", number(ratio), "≥ " + floor, ratio >= floor);
    }

    /** A figure with a ceiling of its own. */
    void atMost(String job, String unit, double measured, double ceiling) {
        row(job, number(measured) + " " + unit, "", "", "≤ " + number(ceiling) + " " + unit, measured <= ceiling);
    }

    /** A figure without a floor. */
    void told(String job, String figure) {
        row(job, figure, "", "", "", true);
    }

    private void row(String job, String measured, String reference, String ratio, String floor, boolean held) {
        rows.add("| " + String.join(" | ", job, measured, reference, ratio, floor) + " |");
        if (!held) {
            missed.add(job + ": " + measured + " " + ratio + ", floor " + floor);
        }
    }

    void print() throws IOException {
        String table = "| job | measured | plain JDBC, same run | ratio | floor |\n|---|---|---|---|---|\n"
                + String.join("\n", rows) + "\n";
        System.out.println(table);
        Files.writeString(FILE, table);
    }

    List<String> missed() {
        return missed;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
