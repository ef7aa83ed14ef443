package org.backwise.kiosk.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The house rules that a machine can check; says in plain words which of them a picture breaks. */
public final class PictureRules {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "g", "path", "circle", "ellipse", "rect", "animateTransform", "animate");
    private static final Set<String> SHAPES = Set.of("path", "circle", "ellipse", "rect");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewBox",
            "class",
            "display",
            "transform",
            "d",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x",
            "y",
            "width",
            "height",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "attributeName",
            "type",
            "values",
            "dur",
            "repeatCount");
    private static final Set<String> COLOURS = Arrays.stream(Palette.values())
            .map(colour -> colour.role() + " " + colour.hex())
            .collect(Collectors.toUnmodifiableSet());

    private final Element root;
    private final Set<String> broken = new TreeSet<>();

    private PictureRules(Element root) {
        this.root = root;
    }

    /** Expects a folder of pictures; fails if any of them breaks a rule. */
    public static void main(String[] arguments) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".svg"))
                    .sorted()
                    .toList()) {
                broken(Files.readString(file)).forEach(rule -> all.add(file.getFileName() + ": " + rule));
            }
        }
        if (!all.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), all));
        }
    }

    /** The rules a picture breaks; none is good. */
    public static List<String> broken(String text) {
        PictureRules rules = new PictureRules(parsed(text));
        rules.check();
        rules.broken.addAll(MarginRule.broken(text));
        return List.copyOf(rules.broken);
    }

    private void check() {
        require(root.getAttribute("viewBox").equals("0 0 600 600"), "the view box is not 0 0 600 600");
        require(!childText("title").isBlank(), "there is no title");
        require(!childText("desc").isBlank(), "there is no description");
        List<Element> elements = elements(root, "*");
        elements.forEach(this::element);
        elements.stream()
                .filter(element -> SHAPES.contains(element.getTagName()))
                .forEach(this::shape);
        elements.stream()
                .filter(element -> element.getTagName().startsWith("animate"))
                .forEach(this::animation);
        broken.addAll(LimbRule.broken(root));
    }

    private void element(Element element) {
        require(ELEMENTS.contains(element.getTagName()), "<" + element.getTagName() + "> is not allowed");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            require(ATTRIBUTES.contains(name), "the attribute " + name + " is not allowed");
        }
        require(!element.getAttribute("fill").contains("url"), "a fill refers to something else");
    }

    private void shape(Element shape) {
        String role = shape.getAttribute("class");
        String fill = shape.getAttribute("fill");
        String stroke = shape.getAttribute("stroke");
        String colour = fill.equals("none") ? stroke : fill;
        require(COLOURS.contains(role + " " + colour), colour + " is not a colour of the role '" + role + "'");
        require(fill.equals("none") || stroke.isEmpty(), "a shape has both a filling and a line");
    }

    private void animation(Element animation) {
        List<String> values = List.of(animation.getAttribute("values").split(";"));
        require(values.size() % 2 == 1, "a loop has no middle value");
        require(values.get(0).equals(values.get(values.size() - 1)), "a loop does not end as it began");
        require(animation.getAttribute("repeatCount").equals("indefinite"), "a loop ends");
    }

    private String childText(String name) {
        List<Element> found = elements(root, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Element parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a picture", e);
        }
    }
}
