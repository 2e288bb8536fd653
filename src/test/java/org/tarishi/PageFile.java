package org.tarishi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Facelets file as the parser sees it: comments gone, entities resolved. */
record PageFile(Path path, Element root) {

    static Stream<PageFile> all() {
        return Tree.files(Tree.PAGES, ".xhtml").stream().map(PageFile::read);
    }

    /** Not a page, but read like one. */
    static PageFile facesConfig() {
        return read(Tree.PAGES.resolve("WEB-INF/faces-config.xml"));
    }

    Stream<Element> elements() {
        return below(root).filter(Element.class::isInstance).map(Element.class::cast);
    }

    Stream<Text> texts() {
        return below(root).filter(Text.class::isInstance).map(Text.class::cast);
    }

    static Stream<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    private static Stream<Node> below(Node node) {
        NodeList children = node.getChildNodes();
        Stream<Node> inside = IntStream.range(0, children.getLength()).mapToObj(children::item);
        return Stream.concat(Stream.of(node), inside.flatMap(PageFile::below));
    }

    private static PageFile read(Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // no DTD is fetched from anywhere
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Document document = builder.parse(path.toFile());
            document.normalize();
            return new PageFile(path, document.getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(path + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file and what in it is meant, for a list of complaints. */
    String at(String what) {
        return path + ": " + what.strip();
    }
}
