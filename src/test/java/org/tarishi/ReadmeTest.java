package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README promises about settings is what the launcher and the application read. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path LAUNCHER = Tree.PACKAGES.resolve(Path.of("launch", "Setting.java"));
    private static final Path APPLICATION =
            Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:TARISHI|DB)_[A-Z_]+\\b");
    private static final Pattern OPTION = Pattern.compile("(?<=[`\" ])--[a-z-]+(?=[`\" ])");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^(?:tarishi|db)\\.[a-z.-]+");

    /** Rows of the table of settings. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");

    @Test
    void every_variable_that_is_read_stands_in_the_table_and_no_other() {
        Set<String> properties = found(PROPERTY, Tree.read(APPLICATION));
        Set<String> read = Stream.concat(
                        found(VARIABLE, Tree.read(LAUNCHER)).stream(),
                        properties.stream().map(ReadmeTest::variable))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found(VARIABLE, table())).isEqualTo(read);
    }

    @Test
    void every_option_stands_in_the_table_and_no_other() {
        assertThat(found(OPTION, table())).isEqualTo(found(OPTION, Tree.read(LAUNCHER)));
    }

    /** MicroProfile Config 3.0, "Environment variables mapping rules". */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String table() {
        return ROW.matcher(Tree.read(README)).results().map(row -> row.group()).collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
