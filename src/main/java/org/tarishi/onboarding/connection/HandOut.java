package org.tarishi.onboarding.connection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.pdf.Sheet;
import org.tarishi.platform.pdf.Sheet.Column;
import org.tarishi.platform.pdf.Sheet.Fact;

/**
 * What the provider has to know, as it is shown on the page and laid out on paper.
 *
 * @param blocks one after the other
 */
public record HandOut(String title, String intro, List<Block> blocks) {

    private static final List<String> TESTS = List.of("connection", "sending", "reports", "receiving", "failures");

    /** @param intro may be empty, and so may the facts */
    public record Block(String heading, String intro, List<Line> lines) {}

    /** A fact with its name; for the page, which reads no records. */
    public record Line(String name, String value) {}

    /** A group of the tests that are run together with the provider. */
    public record Test(String name, String about) {}

    /** The outline of the tests (onboarding.md section 1.8), in groups that a provider knows. */
    static List<Test> tests(Sentences words) {
        return TESTS.stream()
                .map(group ->
                        new Test(words.of("hand-out.test." + group), words.of("hand-out.test." + group + ".what")))
                .toList();
    }

    Sheet sheet(Locale language) {
        Sentences words = Sentences.in(language);
        Sheet sheet = new Sheet(title, language).paragraph(intro);
        blocks.forEach(block -> add(sheet, block));
        return sheet.heading(words.of("hand-out.tests"))
                .paragraph(words.of("hand-out.tests.intro"))
                .table(
                        List.of(
                                new Column(words.of("hand-out.test.name"), 1),
                                new Column(words.of("hand-out.test.about"), 3)),
                        tests(words).stream()
                                .map(test -> List.of(test.name(), test.about()))
                                .toList());
    }

    private static void add(Sheet sheet, Block block) {
        sheet.heading(block.heading());
        Stream.of(block.intro()).filter(intro -> !intro.isEmpty()).forEach(sheet::paragraph);
        if (!block.lines().isEmpty()) {
            sheet.facts(block.lines().stream()
                    .map(line -> new Fact(line.name(), line.value()))
                    .toList());
        }
    }
}
