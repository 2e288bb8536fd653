package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page may hold: texts only by key, style only by class, script only in files. */
class PagesTest {

    private static final String OWN_TAGS = "http://tarishi.org/hub";

    /** Attributes that a person reads or hears. */
    private static final Set<String> SPOKEN = Set.of(
            "value",
            "title",
            "label",
            "placeholder",
            "alt",
            "aria-label",
            "aria-description",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "summary",
            "detail",
            "legend",
            "help",
            "hint",
            "text",
            "intro",
            "question",
            "caption",
            "message",
            "itemLabel",
            "noSelectionLabel");

    /** Elements whose {@code value} goes to programs: parameters, conditions, what an option submits. */
    private static final Set<String> SPEAKS_TO_PROGRAMS = Set.of(
            "param",
            "viewParam",
            "attribute",
            "if",
            "when",
            "forEach",
            "set",
            "option",
            "repeat",
            "setPropertyActionListener",
            "inputHidden",
            "passThroughAttribute",
            "importConstants");

    /** Elements whose text is the same in every language. */
    private static final Set<String> NOT_LANGUAGE = Set.of("code", "kbd", "samp", "pre");

    private static final Pattern EL = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^}]*})*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** The same in every language: an address, and the product's name. */
    private static final Pattern NO_WORDS = Pattern.compile("https?://\\S+|\\bTarishi\\b");

    /** In an expression: a literal of several words, such as {@code empty rows ? 'Nothing here' : ''}. */
    private static final Pattern WORDS_IN_EL = Pattern.compile("'[^']*\\p{L}{2,} \\p{L}[^']*'");

    /** The container's own order of resolvers: a bundle of that name hides the row, and the page shows {@code ???id???}. */
    @Test
    void no_row_is_named_like_a_bundle() {
        Set<String> bundles = PageFile.facesConfig()
                .elements()
                .filter(element -> "var".equals(element.getLocalName()))
                .map(Element::getTextContent)
                .collect(Collectors.toSet());

        assertThat(bundles).contains("gateway");
        assertThat(PageFile.all()
                        .flatMap(page -> page.elements()
                                .filter(element -> bundles.contains(element.getAttribute("var")))
                                .map(element -> page.path() + ": " + element.getAttribute("var"))))
                .isEmpty();
    }

    @Test
    void no_text_stands_in_a_page_itself() {
        assertThat(PageFile.all()
                        .flatMap(page -> page.texts()
                                .filter(text -> isLanguage(text.getParentNode()))
                                .filter(text -> isBare(text.getData()))
                                .map(text -> page.at(text.getData()))))
                .as("texts that belong into a bundle")
                .isEmpty();
    }

    @Test
    void no_attribute_that_a_person_reads_holds_a_text_itself() {
        assertThat(PageFile.all()
                        .flatMap(page -> page.elements()
                                .flatMap(PageFile::attributes)
                                .filter(PagesTest::isSpoken)
                                .filter(attribute -> isBare(attribute.getValue()))
                                .map(attribute -> page.at(attribute.getName() + "=" + attribute.getValue()))))
                .as("texts that belong into a bundle")
                .isEmpty();
    }

    @Test
    void style_and_script_stand_in_files_only() {
        assertThat(PageFile.all()
                        .flatMap(page -> Stream.concat(
                                        page.elements()
                                                .filter(PagesTest::isInline)
                                                .map(Element::getTagName),
                                        page.elements()
                                                .flatMap(PageFile::attributes)
                                                .filter(PagesTest::isInline)
                                                .map(Attr::toString))
                                .map(page::at)))
                .as("inline style or script")
                .isEmpty();
    }

    private static boolean isLanguage(Node node) {
        if (!(node instanceof Element element)) {
            return true;
        }
        boolean technical = NOT_LANGUAGE.contains(element.getLocalName())
                || element.getAttribute("translate").equals("no");
        return !technical && isLanguage(element.getParentNode());
    }

    private static boolean isSpoken(Attr attribute) {
        Element element = attribute.getOwnerElement();
        String name = attribute.getLocalName();
        boolean technical = name.equals("value")
                && (SPEAKS_TO_PROGRAMS.contains(element.getLocalName())
                        || element.getAttribute("type").equals("hidden")
                        || element.hasAttribute("name")
                                && element.getLocalName().matches("button|input"));
        return SPOKEN.contains(name) && !technical;
    }

    private static boolean isBare(String text) {
        String literal = NO_WORDS.matcher(EL.matcher(text).replaceAll(" ")).replaceAll(" ");
        return LETTERS.matcher(literal).find()
                || EL.matcher(text)
                        .results()
                        .anyMatch(el -> WORDS_IN_EL.matcher(el.group()).find());
    }

    /** A stylesheet or script of Faces names a file; with a body it is inline as well. */
    private static boolean isInline(Element element) {
        return switch (element.getLocalName()) {
            case "style" -> true;
            case "script" -> !element.hasAttribute("src");
            case "outputScript", "outputStylesheet" -> !element.getTextContent().isBlank();
            default -> false;
        };
    }

    private static boolean isInline(Attr attribute) {
        String name = attribute.getLocalName();
        return name.equals("style")
                || name.endsWith("Style")
                || name.matches("on[a-z]+")
                        && !OWN_TAGS.equals(attribute.getOwnerElement().getNamespaceURI())
                || attribute.getValue().strip().startsWith("javascript:");
    }
}
