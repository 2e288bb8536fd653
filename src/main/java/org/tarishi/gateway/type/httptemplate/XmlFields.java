package org.tarishi.gateway.type.httptemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML: an XPath starting with {@code /} or {@code .}, or the name of an attribute of the entry or of an element in it.
 * Documents with a DOCTYPE are refused, so no entity is ever resolved or expanded.
 */
record XmlFields(Element root) implements Fields {

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // the reading says whether it could be read; nothing is printed
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    static Optional<Fields> of(byte[] document) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return Optional.of(new XmlFields(
                    builder.parse(new ByteArrayInputStream(document)).getDocumentElement()));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has such a parser", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    static boolean isPath(String path) {
        try {
            paths().compile(path);
            return true;
        } catch (XPathExpressionException e) {
            return false;
        }
    }

    private static XPath paths() {
        XPathFactory factory = XPathFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (javax.xml.xpath.XPathFactoryConfigurationException e) {
            throw new IllegalStateException("every JDK has secure XPath", e);
        }
        return factory.newXPath();
    }

    @Override
    public Optional<String> value(String name) {
        if (name.startsWith("/") || name.startsWith(".")) {
            return nodes(name).stream().findFirst().map(Node::getTextContent).map(String::strip);
        }
        if (root.hasAttribute(name)) {
            return Optional.of(root.getAttribute(name));
        }
        NodeList elements = root.getElementsByTagName(name);
        return elements.getLength() == 0
                ? Optional.empty()
                : Optional.of(elements.item(0).getTextContent().strip());
    }

    @Override
    public List<Fields> each(String path) {
        if (path.isEmpty()) {
            return List.of(this);
        }
        return nodes(path).stream()
                .filter(Element.class::isInstance)
                .<Fields>map(node -> new XmlFields((Element) node))
                .toList();
    }

    private List<Node> nodes(String path) {
        try {
            NodeList found = (NodeList) paths().evaluate(path, root, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            return List.of();
        }
    }
}
