package org.tarishi;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts the product asks for: whole keys in quotes; beginnings of keys that something is added to; and constants of
 * enums, whose texts are asked for by their names.
 */
record KeyUses(Set<String> whole, Set<String> beginnings, Set<String> constants) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"");

    /** Also within double quotes: {@code value="#{look['cancel']}"}. */
    private static final Pattern QUOTED_ONCE = Pattern.compile("'([^'\n]*)'");

    /** {@code "trouble." + code}, {@code 'exchanges.'.concat(kind)}, and in the SPI's words {@code {@code setting.TYPE.KEY}}. */
    private static final Pattern BEGINNING =
            Pattern.compile("\"((?:[\\w-]+[.-])+)\"\\s*\\+|'((?:[\\w-]+[.-])+)'\\s*\\.concat|\\{@code ([a-z]+\\.)TYPE");

    /** At the beginning of a line, where the formatter puts those of an enum. */
    private static final Pattern CONSTANT = Pattern.compile("^\\s+([A-Z][A-Z0-9_]*)\\s*[(,;{/]?.*$", Pattern.MULTILINE);

    static KeyUses inTheProduct() {
        Set<String> sources = Stream.of(Tree.files(Tree.PACKAGES, ".java"), Tree.files(Tree.PAGES, ".xhtml"))
                .flatMap(files -> files.stream().map(Tree::read))
                .collect(Collectors.toSet());
        return new KeyUses(
                both(groups(QUOTED, sources), groups(QUOTED_ONCE, sources)),
                groups(BEGINNING, sources),
                allConstants());
    }

    boolean use(String key) {
        return whole.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || constants.contains(key.replaceFirst("\\.help$", ""));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Set<String> groups(Pattern pattern, Set<String> sources) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** {@code Light.HELD} and, where the enum lies in a class, {@code CallbackExchange.State.READ}. */
    private static Set<String> allConstants() {
        return Tree.files(Tree.PACKAGES, ".java").stream()
                .flatMap(KeyUses::constantsIn)
                .collect(Collectors.toSet());
    }

    private static Stream<String> constantsIn(Path file) {
        String owner = file.getFileName().toString().replace(".java", "");
        String source = Tree.read(file);
        Set<String> names = Pattern.compile("\\benum (\\w+)")
                .matcher(source)
                .results()
                .map(found -> found.group(1).equals(owner) ? owner : owner + "." + found.group(1))
                .collect(Collectors.toSet());
        return names.stream()
                .flatMap(name -> CONSTANT.matcher(source).results().map(found -> name + "." + found.group(1)));
    }
}
