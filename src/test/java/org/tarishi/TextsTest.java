package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The texts of the pages, in every language. */
class TextsTest {

    private static final List<String> LANGUAGES = List.of("fr");

    /** Holds words of the stylesheet, not of a language. */
    private static final Set<String> NOT_LANGUAGE = Set.of("tones");

    /** Their keys are those that Faces and Bean Validation ask for. */
    private static final Set<String> OF_LIBRARIES = Set.of("messages", "ValidationMessages");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    /** A single apostrophe makes java.text.MessageFormat swallow what follows it. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final Pattern USED = Pattern.compile("\\b([a-z]+)\\['([^']+)']");

    @TestFactory
    Stream<DynamicTest> every_language_says_the_same() {
        return bundles()
                .flatMap(bundle -> LANGUAGES.stream()
                        .map(language -> DynamicTest.dynamicTest(
                                bundle.name() + " in " + language, () -> saysTheSame(bundle, bundle.in(language)))));
    }

    private static void saysTheSame(Bundle english, Bundle other) {
        assertThat(other.texts().keySet())
                .containsExactlyInAnyOrderElementsOf(english.texts().keySet());
        assertThat(other.texts()).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text))
                    .as("places of " + key)
                    .isEqualTo(places(english.texts().get(key)));
        });
    }

    @Test
    void no_key_stands_twice_in_a_bundle() {
        assertThat(files().flatMap(bundle -> bundle.doubles().stream())).isEmpty();
    }

    /** A sentence is looked for by its key alone, in one bundle after the other. */
    @Test
    void no_key_stands_in_two_bundles() {
        Map<String, List<String>> owners = bundles()
                .filter(bundle -> !OF_LIBRARIES.contains(bundle.name()))
                .flatMap(bundle -> bundle.texts().keySet().stream().map(key -> Map.entry(key, bundle.name())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        owners.values().removeIf(names -> names.size() == 1);

        assertThat(owners).isEmpty();
    }

    @Test
    void a_text_with_places_has_no_lone_apostrophe() {
        assertThat(files().flatMap(bundle -> bundle.texts().entrySet().stream()
                        .filter(entry -> PLACE.matcher(entry.getValue()).find())
                        .filter(entry ->
                                LONE_APOSTROPHE.matcher(entry.getValue()).find())
                        .map(entry -> bundle.path() + ": " + entry.getKey())))
                .as("write ’, which typography wants anyway")
                .isEmpty();
    }

    @Test
    void every_key_that_a_page_names_exists() {
        Map<String, Bundle> byName = bundles().collect(Collectors.toMap(Bundle::name, Function.identity()));

        assertThat(Tree.files(Tree.PAGES, ".xhtml").stream().flatMap(page -> missing(page, byName)))
                .isEmpty();
    }

    @Test
    void every_key_is_used() {
        KeyUses uses = KeyUses.inTheProduct();

        assertThat(bundles()
                        .filter(bundle -> !OF_LIBRARIES.contains(bundle.name()))
                        .flatMap(bundle -> bundle.texts().keySet().stream()
                                .filter(key -> !uses.use(key))
                                .map(key -> bundle.name() + ": " + key)))
                .as("texts that nobody reads")
                .isEmpty();
    }

    private static Stream<String> missing(Path page, Map<String, Bundle> byName) {
        return USED.matcher(Tree.read(page))
                .results()
                .filter(use -> byName.containsKey(use.group(1)))
                .filter(use -> !byName.get(use.group(1)).texts().containsKey(use.group(2)))
                .map(use -> page + ": " + use.group());
    }

    private static Stream<Bundle> bundles() {
        return files().filter(bundle -> !bundle.isTranslation());
    }

    private static Stream<Bundle> files() {
        Path validation = Tree.BUNDLES.resolve("../../..").normalize();
        return Stream.concat(
                        Tree.files(Tree.BUNDLES, ".properties").stream(),
                        Tree.files(validation, ".properties").stream()
                                .filter(file -> file.getFileName().toString().startsWith("ValidationMessages")))
                .map(Bundle::read)
                .filter(bundle -> !NOT_LANGUAGE.contains(bundle.name()));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
