package org.backwise.kiosk.ui.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The text of an SVG drawing as a tree and back. Nothing outside of the text is ever read. */
final class SvgTree {

    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use");

    private SvgTree() {}

    /** Fails with {@link IllegalArgumentException} for anything but XML. */
    static Document read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("not an SVG drawing", broken);
        }
    }

    static String text(Document picture) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer asItIs = factory.newTransformer();
            asItIs.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            asItIs.transform(new DOMSource(picture), new StreamResult(text));
            return text.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException("a drawing cannot be written", broken);
        }
    }

    static List<Element> children(Element parent) {
        return elements(parent.getFirstChild(), Node::getNextSibling).toList();
    }

    static Optional<Element> before(Element element) {
        return elements(element.getPreviousSibling(), Node::getPreviousSibling).findFirst();
    }

    static Optional<Element> after(Element element) {
        return elements(element.getNextSibling(), Node::getNextSibling).findFirst();
    }

    static List<Element> siblingsAfter(Element element) {
        return elements(element.getNextSibling(), Node::getNextSibling).toList();
    }

    private static Stream<Element> elements(Node first, UnaryOperator<Node> following) {
        return Stream.iterate(first, Objects::nonNull, following)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static boolean isShape(Element element) {
        return SHAPES.contains(element.getTagName());
    }

    /** Whether an element says itself that its fill or stroke has a colour. */
    static boolean isPainted(Element element, String paint) {
        return !Set.of("", "none").contains(element.getAttribute(paint));
    }

    static double lineWidth(Element element) {
        String written = element.getAttribute("stroke-width").replace("px", "");
        try {
            return written.isBlank() ? 1 : Double.parseDouble(written);
        } catch (NumberFormatException otherUnit) {
            return 1;
        }
    }
}
