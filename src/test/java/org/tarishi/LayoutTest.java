package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where things lie and how large they may grow: the tree is the map. */
class LayoutTest {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_PAGE = 120;

    private static final Set<String> FLOWS = Set.of("sending", "receiving", "onboarding");
    private static final Pattern PLUGIN = Pattern.compile("<plugin>(.*?)</plugin>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .as(folder.toString())
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void every_package_of_a_flow_says_which_step_it_is_or_that_it_is_none() {
        assertThat(packages().filter(LayoutTest::isStep))
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .as(folder.toString())
                        .containsPattern("Step \\d of \\d|Beside the flow"));
    }

    @Test
    void every_bean_of_a_page_has_its_page_at_the_mirrored_place() {
        Path wiring = Tree.PACKAGES.resolve("platform");

        assertThat(Tree.files(Tree.PACKAGES, "Page.java").stream()
                        .filter(bean -> !bean.startsWith(wiring))
                        .filter(bean -> Tree.read(bean).contains("@Named"))
                        .map(LayoutTest::pageOf)
                        .filter(page -> !Files.isRegularFile(page)))
                .as("missing pages")
                .isEmpty();
    }

    @Test
    void every_page_lies_where_a_package_of_that_name_is() {
        assertThat(Tree.files(Tree.PAGES, ".xhtml").stream()
                        .filter(page -> !page.startsWith(Tree.PAGES.resolve("WEB-INF")))
                        .filter(page -> !Files.isDirectory(Tree.PACKAGES.resolve(
                                Tree.PAGES.relativize(page.getParent()).toString()))))
                .as("pages without a package")
                .isEmpty();
    }

    @Test
    void every_gateway_type_has_its_line_in_the_documents() {
        String lines = Tree.read(Path.of("src", "site", "markdown", "gateways.md"));

        assertThat(Tree.files(Tree.PACKAGES.resolve("gateway/type"), "Type.java").stream()
                        .filter(type -> Tree.read(type).contains("implements GatewayType"))
                        .map(type -> type.getParent().getFileName().toString())
                        .filter(code -> !lines.contains("| `" + code + "` |")))
                .as("types without a line in gateways.md")
                .isEmpty();
    }

    @Test
    void classes_and_pages_are_short() {
        assertThat(Stream.of(Tree.PACKAGES, Tree.TEST_PACKAGES)
                        .flatMap(folder -> Tree.files(folder, ".java").stream())
                        .filter(file -> Tree.lines(file) > LONGEST_CLASS))
                .as("classes of more than %d lines", LONGEST_CLASS)
                .isEmpty();
        assertThat(Tree.files(Tree.PAGES, ".xhtml").stream().filter(file -> Tree.lines(file) > LONGEST_PAGE))
                .as("pages of more than %d lines", LONGEST_PAGE)
                .isEmpty();
    }

    @Test
    void every_maven_plugin_has_a_version() {
        List<String> plugins = PLUGIN.matcher(Tree.read(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(plugins).isNotEmpty();
        assertThat(plugins.stream()
                        .filter(plugin -> !plugin.contains("<version>"))
                        .map(LayoutTest::artifact))
                .as("plugins without a version")
                .isEmpty();
    }

    private static Stream<Path> packages() {
        return Tree.files(Tree.PACKAGES, ".java").stream().map(Path::getParent).distinct();
    }

    private static boolean isStep(Path folder) {
        Path name = Tree.PACKAGES.relativize(folder);
        return name.getNameCount() == 2 && FLOWS.contains(name.getName(0).toString());
    }

    /** {@code sending/compose/ComposePage.java} belongs to {@code WebContent/sending/compose/compose.xhtml}. */
    private static Path pageOf(Path bean) {
        String name = bean.getFileName().toString().replace("Page.java", "");
        String page = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".xhtml";
        return Tree.PAGES.resolve(
                Tree.PACKAGES.relativize(bean).resolveSibling(page).toString());
    }

    private static String artifact(String plugin) {
        Matcher artifact = ARTIFACT.matcher(plugin);
        return artifact.find() ? artifact.group(1) : plugin;
    }
}
